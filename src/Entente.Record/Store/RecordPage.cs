namespace Entente.Record;

/// <summary>One page of results. Pages stay disjoint and complete even when records are added between two of them.</summary>
/// <param name="Items">Results in the query's order.</param>
/// <param name="Total">How many the whole query finds.</param>
/// <param name="Previous">Cursor of the page before; null on the first.</param>
/// <param name="Next">Cursor of the page after; null on the last.</param>
public sealed record RecordPage(IReadOnlyList<RecordView> Items, long Total, string? Previous, string? Next);
