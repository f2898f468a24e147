namespace Entente.Record;

/// <summary>The records of one reading as views, so that a reading in hand and a query's results are shown by the same code.</summary>
public static class RecordViews
{
    /// <summary>Events, agreements, arms deals, visits, statements, each in the reading's order.</summary>
    /// <exception cref="KeyNotFoundException">A record names an actor that the reading does not have.</exception>
    public static IReadOnlyList<RecordView> Of(ArticleReading reading)
    {
        var header = HeaderOf(reading.Article);
        var parties = PartyLookup.Create(reading);
        return
        [
            .. reading.Events.Select(e => new EventView(header, parties.Of(e), e)),
            .. reading.Agreements.Select(a => new AgreementView(header, parties.Of(a), a)),
            .. reading.ArmsDeals.Select(d => new ArmsDealView(header, parties.Of(d), d)),
            .. reading.Visits.Select(v => new VisitView(header, parties.Of(v), v)),
            .. reading.Statements.Select(s => new StatementView(header, parties.Of(s), s)),
        ];
    }

    /// <summary>What lists show of an article.</summary>
    public static ArticleHeader HeaderOf(Article article) => new(article.Id, article.Title, article.Publisher, article.Url, article.Published);
}
