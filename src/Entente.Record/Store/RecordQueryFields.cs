using System.Globalization;

namespace Entente.Record;

/// <summary>
/// The written form of a query: named fields, as in the address of a page (<c>actor=FRA&amp;event=CONSULT</c>) or the options of a command. Every
/// surface uses these names. An empty field counts as absent.
/// </summary>
public static class RecordQueryFields
{
    /// <summary>Names of all fields.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "kind", "q", "actor", "side", "partner", "direction", "event", "quad", "status", "subject", "stage", "stance", "from", "to", "article",
        "order", "limit", "page",
    ];

    /// <summary>Reads a query.</summary>
    /// <param name="fields">Gives the value of a field, or null.</param>
    /// <param name="kind">Kind to find; when null, the field <c>kind</c> says it.</param>
    /// <param name="resolve">Finds the code for what a user wrote as an actor, or null when nothing fits; codes are taken as they are when this is null.</param>
    public static ParsedQuery Parse(Func<string, string?> fields, RecordKind? kind = null, Func<string, string?>? resolve = null)
    {
        var read = new FieldReader(fields, resolve);
        kind ??= read.Word("kind", Spelling.Kind);
        var query = new RecordQuery
        {
            Kind = kind,
            Text = read.Text("q"),
            Actor = read.Actor("actor"),
            Side = read.Word("side", Spelling.Side),
            Partner = read.Actor("partner"),
            Direction = read.Word("direction", Spelling.Direction),
            Event = read.Word("event", Spelling.Event),
            Quad = read.Number("quad", 1, 4),
            Status = read.Word("status", Spelling.Status),
            Subject = read.Word("subject", Spelling.AgreementKind),
            AgreementStage = kind == RecordKind.Agreement ? read.Word("stage", Spelling.AgreementStage) : null,
            DealStage = kind == RecordKind.ArmsDeal ? read.Word("stage", Spelling.DealStage) : null,
            VisitStage = kind == RecordKind.Visit ? read.Word("stage", Spelling.VisitStage) : null,
            Stance = read.Word("stance", Spelling.Stance),
            From = read.Day("from", last: false),
            To = read.Day("to", last: true),
            Article = read.Text("article"),
            Order = read.Word("order", Spelling.Order) ?? RecordOrder.Newest,
            Limit = read.Number("limit", 1, RecordQuery.LargestPage) ?? 50,
            Cursor = read.Text("page"),
        };
        return new ParsedQuery(Mend(query, read), read.Problems);
    }

    /// <summary>Writes a query as the fields that are set, in the order of <see cref="Names"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(RecordQuery query)
    {
        string?[] values =
        [
            Spelling.Kind.Of(query.Kind), query.Text, query.Actor, Spelling.Side.Of(query.Side), query.Partner, Spelling.Direction.Of(query.Direction),
            Spelling.Event.Of(query.Event), query.Quad?.ToString(CultureInfo.InvariantCulture), Spelling.Status.Of(query.Status),
            Spelling.AgreementKind.Of(query.Subject), Stage(query), Spelling.Stance.Of(query.Stance), Day(query.From), Day(query.To), query.Article,
            query.Order == RecordOrder.Newest ? null : Spelling.Order.Of(query.Order),
            query.Limit == 50 ? null : query.Limit.ToString(CultureInfo.InvariantCulture), query.Cursor,
        ];
        return Names.Zip(values).Where(f => f.Second is not null).Select(f => KeyValuePair.Create(f.First, f.Second!));
    }

    private static RecordQuery Mend(RecordQuery query, FieldReader read)
    {
        if (query.Partner is not null && query.Actor is null)
        {
            read.Add("partner", "a partner needs an actor beside it");
            query = query with { Partner = null };
        }

        if (query is { From: { } from, To: { } to } && from > to)
            read.Add("to", "the last day lies before the first");
        return query.Partner is null ? query with { Direction = null } : query with { Side = null };
    }

    private static string? Stage(RecordQuery query) =>
        Spelling.AgreementStage.Of(query.AgreementStage) ?? Spelling.DealStage.Of(query.DealStage) ?? Spelling.VisitStage.Of(query.VisitStage);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
