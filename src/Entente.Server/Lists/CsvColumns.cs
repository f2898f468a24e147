using System.Globalization;
using Entente.Record;

namespace Entente.Server.Lists;

/// <summary>Columns of the lists as CSV. Several values in a field are separated by a semicolon.</summary>
internal static class CsvColumns
{
    private static readonly string[] Common = ["id", "acting", "affected", "start", "end", "quote", "article", "title", "publisher", "published"];

    public static IEnumerable<string> Names(RecordKind kind) => kind switch
    {
        RecordKind.Article => ["id", "title", "publisher", "published", "url", "events", "agreements", "armsDeals", "visits", "statements"],
        RecordKind.Event => [.. Common, "event", "mode", "cameo", "root", "quad", "goldstein", "status", "rule"],
        RecordKind.Agreement => [.. Common, "kind", "stage", "terms"],
        RecordKind.ArmsDeal => [.. Common, "stage", "items", "amount", "currency", "bound", "financing"],
        RecordKind.Visit => [.. Common, "stage", "place", "visitors"],
        _ => [.. Common, "stance", "mode", "speaker", "rebuttal"],
    };

    public static IEnumerable<string?> Values(RecordView view) => view switch
    {
        ArticleView v => Article(v),
        EventView v => [.. Record(v), .. Event(v.Act)],
        AgreementView v =>
        [
            .. Record(v), Spelling.AgreementKind.Of(v.Agreement.Kind), Spelling.AgreementStage.Of(v.Agreement.Stage),
            Join(v.Agreement.Terms.Select(t => (t.Negated ? "not: " : "") + t.Words.Text)),
        ],
        ArmsDealView v => [.. Record(v), .. Deal(v.Deal)],
        VisitView v =>
            [.. Record(v), Spelling.VisitStage.Of(v.Visit.Stage), v.Visit.Place?.Name, Join(v.Visit.Visitors.Select(x => x.Name).OfType<string>())],
        StatementView v =>
        [
            .. Record(v), Spelling.Stance.Of(v.Statement.Stance), Spelling.StatementMode.Of(v.Statement.Mode), v.Statement.SpeakerName,
            v.Statement.IsRebuttal ? "true" : "false",
        ],
        _ => throw new ArgumentException($"a {view.Kind} has no columns", nameof(view)),
    };

    private static string?[] Article(ArticleView view)
    {
        var counts = view.Records;
        return
        [
            view.Article.Id, view.Article.Title, view.Article.Publisher, Time(view.Article), view.Article.Url, Number(counts.Events),
            Number(counts.Agreements), Number(counts.ArmsDeals), Number(counts.Visits), Number(counts.Statements),
        ];
    }

    private static string?[] Record(RecordView view)
    {
        var days = view.Dated.Interval;
        return
        [
            view.Id, Codes(view, PartySide.Acting), Codes(view, PartySide.Affected), Day(days?.Start), Day(days?.End), view.Quote, view.Article.Id,
            view.Article.Title, view.Article.Publisher, Time(view.Article),
        ];
    }

    private static string?[] Event(PoliticalEvent act) =>
    [
        Spelling.Event.Of(act.Event), act.Mode, act.Cameo, act.Root, Number(act.Quad), act.Goldstein?.ToString(CultureInfo.InvariantCulture),
        Spelling.Status.Of(act.Status), act.Rule,
    ];

    private static string?[] Deal(ArmsDeal deal)
    {
        var value = deal.Values.Count == 0 ? null : deal.Values[0];
        return
        [
            Spelling.DealStage.Of(deal.Stage), Join(deal.Items.Select(i => i.Quantity is { } n ? $"{n.ToString(CultureInfo.InvariantCulture)} {i.Text}" : i.Text)),
            value?.Amount.ToString(CultureInfo.InvariantCulture), value?.Currency, value is null ? null : Spelling.MoneyBound.Of(value.Bound),
            Spelling.Financing.Of(deal.Financing),
        ];
    }

    private static string Codes(RecordView view, PartySide side) => Join(view.Of(side).Select(p => p.Sector is null ? p.Code : p.Code + "/" + p.Sector));

    private static string Join(IEnumerable<string> values) => string.Join(';', values);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(ArticleHeader article) => article.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
