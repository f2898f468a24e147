using Entente.Record;
using Entente.Server.Charts;

namespace Entente.Server.Pages;

/// <summary>What the start page shows.</summary>
/// <param name="Summary">Figures of the archive, with the most active pairs.</param>
/// <param name="Series">Its events over time.</param>
/// <param name="Latest">Latest articles.</param>
public sealed record StartModel(RecordSummary Summary, TimeSeries Series, IReadOnlyList<ArticleView> Latest)
{
    private const int Articles = 8;
    private const int Pairs = 12;

    /// <summary>Reads it from an archive.</summary>
    public static async Task<StartModel> LoadAsync(IRecordStore store, CancellationToken cancellation)
    {
        var summary = await store.SummariseAsync(pairs: Pairs, cancellation: cancellation);
        var latest = await store.FindPageAsync(new RecordQuery { Kind = RecordKind.Article, Limit = Articles }, cancellation);
        var series = TimeSeries.Of(summary.Cells, TimeSpanOfBars.Of(summary.Cells));
        return new StartModel(summary, series, [.. latest.Items.Cast<ArticleView>()]);
    }
}
