using Entente.Record;

namespace Entente.Server.Pages;

/// <summary>What the page of search results shows.</summary>
/// <param name="Query">The search, for articles.</param>
/// <param name="Problems">Filters that were not understood.</param>
/// <param name="Articles">Articles, the best first.</param>
/// <param name="Records">How many records of each kind the words find.</param>
/// <param name="Actor">Code of an actor whose name or code is the text itself; null when there is none.</param>
public sealed record SearchModel(RecordQuery Query, IReadOnlyList<QueryProblem> Problems, RecordPage Articles, RecordCounts Records, string? Actor)
{
    /// <summary>Searches an archive.</summary>
    public static async Task<SearchModel> LoadAsync(IRecordStore store, ParsedQuery parsed, string? actor, CancellationToken cancellation)
    {
        var query = parsed.Query with { Kind = RecordKind.Article, Order = parsed.Query.Text is null ? RecordOrder.Newest : RecordOrder.Relevance, Limit = 20 };
        if (parsed.Problems.Count > 0)
            return new SearchModel(query, parsed.Problems, new RecordPage([], 0, null, null), RecordCounts.None, null);
        var articles = await store.FindPageAsync(query, cancellation);
        var counts = RecordCounts.None.With(RecordKind.Article, articles.Total);
        foreach (var kind in Enum.GetValues<RecordKind>().Where(k => k != RecordKind.Article))
            counts = counts.With(kind, await store.CountAsync(query with { Kind = kind, Cursor = null }, cancellation));
        return new SearchModel(query, [], articles, counts, actor);
    }
}
