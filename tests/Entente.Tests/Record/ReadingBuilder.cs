using System.Security.Cryptography;
using System.Text;
using Entente.Record;
using Entente.Text;

namespace Entente.Tests.Record;

/// <summary>Builds a reading by hand: words are named, their spans are looked up in the text, so that quotes and spans agree.</summary>
public sealed class ReadingBuilder
{
    private readonly string _text;
    private readonly Article _article;
    private readonly List<Actor> _actors = [];
    private readonly List<PoliticalEvent> _events = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<ArmsDeal> _deals = [];
    private readonly List<Visit> _visits = [];
    private readonly List<Statement> _statements = [];
    private readonly List<ReadingNote> _notes = [];
    private CoderVersion _coder = new("0.1.0", "en-test", "2026.12", "plover-2.0+cameo-1.1b3");

    public ReadingBuilder(string title, string published, string text, string publisher = "Example Wire")
    {
        _text = text;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var time = DateTimeOffset.Parse(published + "Z", System.Globalization.CultureInfo.InvariantCulture);
        _article = new Article("sha256:" + hash, null, title, text, time, PublishedBasis.Given, publisher, null, null, "en", [], []);
    }

    public ReadingBuilder Coder(string engine)
    {
        _coder = _coder with { Engine = engine };
        return this;
    }

    public Quote Words(string words, int occurrence = 0)
    {
        var start = -1;
        for (var i = 0; i <= occurrence; i++)
        {
            start = _text.IndexOf(words, start + 1, StringComparison.Ordinal);
            if (start < 0)
                throw new ArgumentException($"'{words}' does not stand in the text {occurrence + 1} times", nameof(words));
        }

        return Quote.From(_text, new TextSpan(start, start + words.Length));
    }

    public ReadingBuilder Actor(string id, string code, string? sector, ActorKind kind, string name, string? role, params string[] mentions)
    {
        var found = mentions.Select(m => Words(m)).Select(q => new ActorMention(q.Span, q.Text, MentionKind.Name)).ToList();
        _actors.Add(new Actor(id, code, sector, kind, name, role, null, found));
        return this;
    }

    public ReadingBuilder Event(
        EventType type, string root, string[] sources, string[] targets, string predicate, RecordDate date,
        EventStatus status = EventStatus.Happened, string? mode = null, string? attributedTo = null, bool joint = false)
    {
        var quad = Quad(type);
        var words = Words(predicate);
        var evidence = new EventEvidence(SentenceAround(words.Span), words.Span, Spans(sources), Spans(targets), words);
        _events.Add(new PoliticalEvent(
            $"e{_events.Count + 1}", sources, targets, joint, type, mode, [], null, root, quad, Goldstein(quad), null, status, date, null,
            attributedTo, evidence, [], 0.8, Spelling.Event.Of(type).ToLowerInvariant() + ".test"));
        return this;
    }

    public ReadingBuilder Agreement(AgreementKind kind, AgreementStage stage, string[] parties, string evidence, RecordDate date, params AgreementTerm[] terms)
    {
        var id = $"g{_agreements.Count + 1}";
        _agreements.Add(new Agreement(id, parties, kind, null, stage, date, [new AgreementStep(stage, date, null)], terms, [], [], [Words(evidence)]));
        return this;
    }

    public ReadingBuilder Position(string actor, Stance stance)
    {
        var last = _agreements[^1];
        _agreements[^1] = last with { Positions = [.. last.Positions, new AgreementPosition(actor, stance, null)] };
        return this;
    }

    public ReadingBuilder Deal(
        DealStage stage, string[] suppliers, string[] recipients, string evidence, RecordDate date, DealItem[] items, MoneyAmount[] values, Financing? financing = null)
    {
        _deals.Add(new ArmsDeal($"d{_deals.Count + 1}", suppliers, recipients, items, values, financing, stage, date, [Words(evidence)]));
        return this;
    }

    public ReadingBuilder Visit(VisitStage stage, string visitor, string? name, string? host, string? place, string evidence, RecordDate date)
    {
        var where = place is null ? null : new Place(place, null, null, null, null, PlaceRole.Event);
        _visits.Add(new Visit($"v{_visits.Count + 1}", [new Visitor(visitor, name)], host, where, null, stage, date, null, [Words(evidence)]));
        return this;
    }

    public ReadingBuilder Statement(
        Stance stance, string speaker, string? name, string content, string[] about, string? cue = null, StatementMode mode = StatementMode.Indirect, string? rebuts = null)
    {
        var span = cue is null ? (TextSpan?)null : Words(cue).Span;
        _statements.Add(new Statement(
            $"s{_statements.Count + 1}", speaker, name, mode, stance, Words(content), span, about, null, rebuts, rebuts is not null));
        return this;
    }

    public ReadingBuilder Note(NoteLevel level, string message)
    {
        _notes.Add(new ReadingNote(level, message));
        return this;
    }

    public ArticleReading Build() =>
        new(_article, _coder, _text.Count(c => c == '.'), _actors, _events, _agreements, _deals, _visits, _statements, _notes);

    public static RecordDate On(string start, string? end = null) =>
        new(new DateInterval(Day(start), Day(end ?? start)), DateBasis.Publication, null);

    public RecordDate On(string words, string start, string end) =>
        new(new DateInterval(Day(start), Day(end)), DateBasis.Relative, Words(words));

    public MoneyAmount Money(decimal amount, string currency, MoneyBound bound, string words) => new(amount, currency, bound, Words(words));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private List<TextSpan> Spans(string[] actors) =>
        [.. _actors.Where(a => actors.Contains(a.Id)).SelectMany(a => a.Mentions.Take(1)).Select(m => m.Span)];

    private TextSpan SentenceAround(TextSpan span)
    {
        var start = span.Start == 0 ? -1 : _text.LastIndexOfAny(['.', '\n'], span.Start - 1);
        var end = _text.IndexOf('.', span.End - 1);
        start = start < 0 ? 0 : start + 1;
        while (start < span.Start && char.IsWhiteSpace(_text[start]))
            start++;
        return new TextSpan(start, end < 0 ? _text.Length : end + 1);
    }

    private static int Quad(EventType type) => type switch
    {
        <= EventType.Concede => 1,
        <= EventType.Retreat => 2,
        <= EventType.Threaten => 3,
        _ => 4,
    };

    private static double Goldstein(int quad) => quad switch { 1 => 3.0, 2 => 6.0, 3 => -3.0, _ => -7.0 };
}
