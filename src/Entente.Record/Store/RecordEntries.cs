namespace Entente.Record;

/// <summary>Files a reading: every record with its parties, pairs, days and words. All archives file alike because they use this.</summary>
public static class RecordEntries
{
    /// <summary>The entries of a reading: events, agreements, arms deals, visits, statements, each in the reading's order.</summary>
    /// <exception cref="KeyNotFoundException">A record names an actor that the reading does not have.</exception>
    public static IReadOnlyList<RecordEntry> Of(ArticleReading reading) => [.. RecordViews.Of(reading).Select(view => Of(view, reading.Article))];

    /// <summary>The known country and organisation codes of a reading's actors, each once, sorted ordinally.</summary>
    public static IReadOnlyList<string> CodesOf(ArticleReading reading) =>
        [.. reading.Actors.Select(a => a.Code).Where(c => c != RecordParty.UnknownCode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static RecordEntry Of(RecordView view, Article article) => view switch
    {
        EventView v => OfEvent(v, article),
        AgreementView v => OfAgreement(v, article),
        ArmsDealView v => OfDeal(v, article),
        VisitView v => OfVisit(v, article),
        StatementView v => OfStatement(v, article),
        _ => throw new ArgumentException($"a {view.Kind} is no record", nameof(view)),
    };

    private static RecordEntry OfEvent(EventView view, Article article)
    {
        var act = view.Act;
        return new RecordEntry(
            RecordKind.Event, act.Id, Spelling.Event.Of(act.Event), Spelling.Status.Of(act.Status), act.Quad, act.Goldstein, act.Date,
            Days(act.Date, article), act.Evidence.Quote.Text, act.Evidence.Sentence.Cut(article.Text), view.Parties,
            act.Joint ? RecordPairs.Together(view.Parties) : Directed(view), RecordJson.Write(act));
    }

    private static RecordEntry OfAgreement(AgreementView view, Article article)
    {
        var agreement = view.Agreement;
        var words = agreement.Evidence.Concat(agreement.Terms.Select(t => t.Words)).Select(q => q.Text);
        return new RecordEntry(
            RecordKind.Agreement, agreement.Id, Spelling.AgreementKind.Of(agreement.Kind), Spelling.AgreementStage.Of(agreement.Stage), 0, null,
            agreement.Date, Days(agreement.Date, article), view.Quote ?? "", Join(words, agreement.Title), view.Parties,
            RecordPairs.Together([.. view.Of(PartySide.Acting)]), RecordJson.Write(agreement));
    }

    private static RecordEntry OfDeal(ArmsDealView view, Article article)
    {
        var deal = view.Deal;
        var words = deal.Evidence.Select(q => q.Text).Concat(deal.Items.Select(i => i.Text));
        return new RecordEntry(
            RecordKind.ArmsDeal, deal.Id, Spelling.Financing.Of(deal.Financing), Spelling.DealStage.Of(deal.Stage), 0, null, deal.Date,
            Days(deal.Date, article), view.Quote ?? "", Join(words, null), view.Parties, Directed(view), RecordJson.Write(deal));
    }

    private static RecordEntry OfVisit(VisitView view, Article article)
    {
        var visit = view.Visit;
        var words = visit.Evidence.Select(q => q.Text).Concat(view.Of(PartySide.Acting).Select(v => v.Name));
        return new RecordEntry(
            RecordKind.Visit, visit.Id, null, Spelling.VisitStage.Of(visit.Stage), 0, null, visit.Date, Days(visit.Date, article),
            view.Quote ?? "", Join(words, visit.Place?.Name), view.Parties, Directed(view), RecordJson.Write(visit));
    }

    private static RecordEntry OfStatement(StatementView view, Article article)
    {
        var statement = view.Statement;
        return new RecordEntry(
            RecordKind.Statement, statement.Id, Spelling.Stance.Of(statement.Stance), Spelling.StatementMode.Of(statement.Mode), 0, null,
            RecordDate.Unknown, Days(RecordDate.Unknown, article), statement.Content.Text,
            Join([statement.Content.Text], view.Parties[0].Name), view.Parties, Directed(view), RecordJson.Write(statement));
    }

    private static IReadOnlyList<RecordPair> Directed(RecordView view) =>
        RecordPairs.Directed([.. view.Of(PartySide.Acting)], [.. view.Of(PartySide.Affected)]);

    private static DateInterval? Days(RecordDate date, Article article) =>
        date.Interval ?? (article.PublishedOn is { } day ? new DateInterval(day, day) : null);

    private static string Join(IEnumerable<string> words, string? more) => string.Join('\n', more is null ? words : words.Append(more));
}
