using Entente.Record;
using Entente.Server.Charts;

namespace Entente.Server.Pages;

/// <summary>What the page of a country or organisation shows.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Summary">Its figures, with its partners.</param>
/// <param name="Series">Events in which it takes part.</param>
/// <param name="Acting">Those in which it acts, alone or with others.</param>
/// <param name="Affected">Those in which it is acted upon.</param>
/// <param name="Latest">Latest records of each kind.</param>
public sealed record ActorModel(
    string Code, RecordSummary Summary, TimeSeries Series, long Acting, long Affected, IReadOnlyList<(RecordQuery Query, RecordPage Page)> Latest)
{
    private const int Partners = 25;
    private const int Events = 10;
    private const int Others = 6;

    /// <summary>True when the archive says nothing of it.</summary>
    public bool IsEmpty => Summary.Counts == RecordCounts.None;

    /// <summary>Reads it from an archive.</summary>
    public static async Task<ActorModel> LoadAsync(IRecordStore store, string code, CancellationToken cancellation)
    {
        var summary = await store.SummariseAsync(code, pairs: Partners, cancellation: cancellation);
        var latest = new List<(RecordQuery, RecordPage)>();
        foreach (var kind in LatestRecords.Kinds)
            latest.Add(await LatestRecords.LoadAsync(store, new RecordQuery { Kind = kind, Actor = code, Limit = kind == RecordKind.Event ? Events : Others }, cancellation));
        return new ActorModel(
            code,
            summary,
            TimeSeries.Of(summary.Cells, TimeSpanOfBars.Of(summary.Cells)),
            summary.Cells.Where(c => c.Direction != DyadDirection.FromSecond).Sum(c => c.Count),
            summary.Cells.Where(c => c.Direction == DyadDirection.FromSecond).Sum(c => c.Count),
            latest);
    }
}
