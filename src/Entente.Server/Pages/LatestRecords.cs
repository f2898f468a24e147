using Entente.Record;

namespace Entente.Server.Pages;

/// <summary>The latest records for the pages of actors and pairs.</summary>
internal static class LatestRecords
{
    /// <summary>Kinds in the order in which pages show them.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } =
        [RecordKind.Event, RecordKind.Agreement, RecordKind.ArmsDeal, RecordKind.Visit, RecordKind.Statement, RecordKind.Article];

    /// <summary>The first page of a query, beside the query.</summary>
    public static async Task<(RecordQuery Query, RecordPage Page)> LoadAsync(IRecordStore store, RecordQuery query, CancellationToken cancellation) =>
        (query, await store.FindPageAsync(query, cancellation));
}
