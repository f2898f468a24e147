using System.Globalization;
using Entente.Record;

namespace Entente.Export;

/// <summary>A record in the words of a table for the screen.</summary>
/// <param name="Date">One day, or two with a stroke; a dash when the text does not say.</param>
/// <param name="What">Event type, or kind of record with its type.</param>
/// <param name="Status">Status, stage or mode.</param>
/// <param name="Who">Codes, with an arrow from those who act to those acted upon.</param>
/// <param name="Quote">The words that show it.</param>
internal sealed record TableRow(string Date, string What, string Status, string Who, string Quote)
{
    /// <summary>The row of a record or an article.</summary>
    internal static TableRow Of(RecordView view)
    {
        var (what, status) = view switch
        {
            EventView v => (Spelling.Event.Of(v.Act.Event) + (v.Act.Mode is { } mode ? " " + mode : ""), Spelling.Status.Of(v.Act.Status)),
            AgreementView v => ("agreement " + Spelling.AgreementKind.Of(v.Agreement.Kind), Spelling.AgreementStage.Of(v.Agreement.Stage)),
            ArmsDealView v => (("arms deal " + Spelling.Financing.Of(v.Deal.Financing)).TrimEnd(), Spelling.DealStage.Of(v.Deal.Stage)),
            VisitView v => ("visit", Spelling.VisitStage.Of(v.Visit.Stage)),
            StatementView v => ("says " + Spelling.Stance.Of(v.Statement.Stance), Spelling.StatementMode.Of(v.Statement.Mode)),
            _ => ("article", ""),
        };
        return new TableRow(DateOf(view), what, status, WhoOf(view.Parties), view is ArticleView ? view.Article.Title ?? view.Quote ?? "" : view.Quote ?? "");
    }

    private static string DateOf(RecordView view)
    {
        if (view.Dated.Interval is not { } days)
            return view is ArticleView or StatementView && view.Article.PublishedOn is { } published ? Day(published) : "-";
        return days.Start == days.End ? Day(days.Start) : Day(days.Start) + "/" + Day(days.End);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WhoOf(IReadOnlyList<RecordParty> parties)
    {
        var acting = Codes(parties, PartySide.Acting);
        var affected = Codes(parties, PartySide.Affected);
        return affected.Length == 0 ? acting : $"{(acting.Length == 0 ? "?" : acting)} > {affected}";
    }

    private static string Codes(IReadOnlyList<RecordParty> parties, PartySide side) =>
        string.Join(", ", parties.Where(p => p.Side == side).Select(p => p.Sector is null ? p.Code : p.Code + "/" + p.Sector).Distinct(StringComparer.Ordinal));
}
