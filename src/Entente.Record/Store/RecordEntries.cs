namespace Entente.Record;

/// <summary>Files a reading: every record with its parties, pairs, days and words. All archives file alike because they use this.</summary>
public static class RecordEntries
{
    /// <summary>The entries of a reading: events, agreements, arms deals, visits, statements, each in the reading's order.</summary>
    /// <exception cref="KeyNotFoundException">A record names an actor that the reading does not have.</exception>
    public static IReadOnlyList<RecordEntry> Of(ArticleReading reading)
    {
        var parties = PartyLookup.Create(reading);
        return
        [
            .. reading.Events.Select(e => OfEvent(e, reading, parties)),
            .. reading.Agreements.Select(a => OfAgreement(a, reading, parties)),
            .. reading.ArmsDeals.Select(d => OfDeal(d, reading, parties)),
            .. reading.Visits.Select(v => OfVisit(v, reading, parties)),
            .. reading.Statements.Select(s => OfStatement(s, reading, parties)),
        ];
    }

    /// <summary>The known country and organisation codes of a reading's actors, each once, sorted ordinally.</summary>
    public static IReadOnlyList<string> CodesOf(ArticleReading reading) =>
        [.. reading.Actors.Select(a => a.Code).Where(c => c != RecordParty.UnknownCode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static RecordEntry OfEvent(PoliticalEvent act, ArticleReading reading, PartyLookup lookup)
    {
        var acting = lookup.Parties(act.Sources, PartySide.Acting);
        var affected = lookup.Parties(act.Targets, PartySide.Affected);
        return new RecordEntry(
            RecordKind.Event, act.Id, Spelling.Event.Of(act.Event), Spelling.Status.Of(act.Status), act.Quad, act.Goldstein, act.Date,
            Days(act.Date, reading), act.Evidence.Quote.Text, act.Evidence.Sentence.Cut(reading.Article.Text), [.. acting, .. affected],
            act.Joint ? RecordPairs.Together([.. acting, .. affected]) : RecordPairs.Directed(acting, affected), RecordJson.Write(act));
    }

    private static RecordEntry OfAgreement(Agreement agreement, ArticleReading reading, PartyLookup lookup)
    {
        var parties = lookup.Parties(agreement.Parties, PartySide.Acting);
        var commenting = lookup.Parties([.. agreement.Positions.Select(p => p.Actor)], PartySide.Commenting);
        var words = agreement.Evidence.Concat(agreement.Terms.Select(t => t.Words)).Select(q => q.Text);
        return new RecordEntry(
            RecordKind.Agreement, agreement.Id, Spelling.AgreementKind.Of(agreement.Kind), Spelling.AgreementStage.Of(agreement.Stage), 0, null,
            agreement.Date, Days(agreement.Date, reading), First(agreement.Evidence), Join(words, agreement.Title), [.. parties, .. commenting],
            RecordPairs.Together(parties), RecordJson.Write(agreement));
    }

    private static RecordEntry OfDeal(ArmsDeal deal, ArticleReading reading, PartyLookup lookup)
    {
        var suppliers = lookup.Parties(deal.Suppliers, PartySide.Acting);
        var recipients = lookup.Parties(deal.Recipients, PartySide.Affected);
        var words = deal.Evidence.Select(q => q.Text).Concat(deal.Items.Select(i => i.Text));
        return new RecordEntry(
            RecordKind.ArmsDeal, deal.Id, Spelling.Financing.Of(deal.Financing), Spelling.DealStage.Of(deal.Stage), 0, null, deal.Date,
            Days(deal.Date, reading), First(deal.Evidence), Join(words, null), [.. suppliers, .. recipients],
            RecordPairs.Directed(suppliers, recipients), RecordJson.Write(deal));
    }

    private static RecordEntry OfVisit(Visit visit, ArticleReading reading, PartyLookup lookup)
    {
        RecordParty[] visitors = [.. visit.Visitors.Select(v => lookup.Party(v.Actor, PartySide.Acting, v.Name))];
        var host = lookup.Parties(visit.Host is null ? [] : [visit.Host], PartySide.Affected);
        var words = visit.Evidence.Select(q => q.Text).Concat(visitors.Select(v => v.Name));
        return new RecordEntry(
            RecordKind.Visit, visit.Id, null, Spelling.VisitStage.Of(visit.Stage), 0, null, visit.Date, Days(visit.Date, reading),
            First(visit.Evidence), Join(words, visit.Place?.Name), [.. visitors, .. host], RecordPairs.Directed(visitors, host),
            RecordJson.Write(visit));
    }

    private static RecordEntry OfStatement(Statement statement, ArticleReading reading, PartyLookup lookup)
    {
        RecordParty[] speaker = [lookup.Party(statement.Speaker, PartySide.Acting, statement.SpeakerName)];
        var about = lookup.Parties(statement.About, PartySide.Affected);
        return new RecordEntry(
            RecordKind.Statement, statement.Id, Spelling.Stance.Of(statement.Stance), Spelling.StatementMode.Of(statement.Mode), 0, null,
            RecordDate.Unknown, Days(RecordDate.Unknown, reading), statement.Content.Text, Join([statement.Content.Text], speaker[0].Name),
            [.. speaker, .. about], RecordPairs.Directed(speaker, about), RecordJson.Write(statement));
    }

    private static DateInterval? Days(RecordDate date, ArticleReading reading) =>
        date.Interval ?? (reading.Article.PublishedOn is { } day ? new DateInterval(day, day) : null);

    private static string First(IReadOnlyList<Quote> evidence) => evidence.Count == 0 ? "" : evidence[0].Text;

    private static string Join(IEnumerable<string> words, string? more) => string.Join('\n', more is null ? words : words.Append(more));
}
