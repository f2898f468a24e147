using Entente.Record;
using Entente.Server.Charts;

namespace Entente.Server.Pages;

/// <summary>What the page of two actors shows.</summary>
/// <param name="First">Code of one.</param>
/// <param name="Second">Code of the other.</param>
/// <param name="Summary">Their figures.</param>
/// <param name="All">All their events, for the course of cooperation and conflict.</param>
/// <param name="FromFirst">Those in which the first acts upon the second.</param>
/// <param name="FromSecond">Those in which the second acts upon the first.</param>
/// <param name="Together">Those in which both act together.</param>
/// <param name="Scale">Scale that the three share.</param>
/// <param name="Latest">Latest records of each kind.</param>
public sealed record DyadModel(
    string First,
    string Second,
    RecordSummary Summary,
    TimeSeries All,
    TimeSeries FromFirst,
    TimeSeries FromSecond,
    TimeSeries Together,
    ChartScale Scale,
    IReadOnlyList<(RecordQuery Query, RecordPage Page)> Latest)
{
    private const int Events = 12;
    private const int Others = 8;

    /// <summary>True when the archive joins them in nothing.</summary>
    public bool IsEmpty => Summary.Counts == RecordCounts.None;

    /// <summary>Reads it from an archive.</summary>
    public static async Task<DyadModel> LoadAsync(IRecordStore store, string first, string second, CancellationToken cancellation)
    {
        var summary = await store.SummariseAsync(first, second, cancellation: cancellation);
        var span = TimeSpanOfBars.Of(summary.Cells);
        var (one, other, both) = (Series(DyadDirection.FromFirst), Series(DyadDirection.FromSecond), Series(DyadDirection.Both));
        TimeSeries[] all = [one, other, both];
        var latest = new List<(RecordQuery, RecordPage)>();
        foreach (var kind in LatestRecords.Kinds.Where(k => k != RecordKind.Article))
        {
            var query = new RecordQuery { Kind = kind, Actor = first, Partner = second, Limit = kind == RecordKind.Event ? Events : Others };
            latest.Add(await LatestRecords.LoadAsync(store, query, cancellation));
        }

        return new DyadModel(
            first, second, summary, TimeSeries.Of(summary.Cells, span), one, other, both, ChartScale.Of(all.Max(s => s.Highest), all.Max(s => s.Deepest)), latest);

        TimeSeries Series(DyadDirection direction) => TimeSeries.Of(summary.Cells.Where(c => c.Direction == direction), span);
    }
}
