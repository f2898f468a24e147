using CsCheck;
using Entente.Record;
using Entente.Text;

namespace Entente.Tests.Record;

/// <summary>Random readings whose quotes agree with their spans; ids are not resolved, which the format does not ask for.</summary>
public static class ReadingGen
{
    private const string Body = "Ünïcode — the ministers of Freedonia and Sylvania \"met\" in Zürich,\nthen 🕊 left\t<b>&amp;</b> 和平 \\ end.";

    private static readonly Gen<string> Word = Gen.OneOf("a1", "a2", "g1", "né", "x\"y", "🕊", "line\nfeed", "<script>", "\u2028", "0");
    private static readonly Gen<string?> Maybe = Gen.OneOf(Word.Select(w => (string?)w), Gen.Const((string?)null));
    private static readonly Gen<IReadOnlyList<string>> Words = Many(Word);
    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, Body.Length], Gen.Int[0, Body.Length], (a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b)));
    private static readonly Gen<Quote> Words1 = Gen.Select(Gen.Int[0, 40], Gen.Int[1, 20], (a, n) => Quote.From(Body, new TextSpan(a, a + n)));
    private static readonly Gen<IReadOnlyList<Quote>> Quotes = Many(Words1);
    private static readonly Gen<DateOnly> Day = Gen.Int[1, 3_652_058].Select(DateOnly.FromDayNumber);
    private static readonly Gen<double> Number = Gen.Double[-180, 180];

    private static readonly Gen<RecordDate> Date = Gen.Select(
        Day, Gen.Int[0, 400], Gen.Enum<DateBasis>(), Words1, Gen.Int[0, 3],
        (day, days, basis, words, kind) => kind == 0
            ? RecordDate.Unknown
            : new RecordDate(kind == 1 ? null : Interval(day, days), basis, kind == 3 ? words : null));

    private static readonly Gen<Place?> Place = Gen.Select(
        Word, Maybe, Gen.Int[1, 9_999_999], Number, Gen.Enum<PlaceRole>(), Gen.Int[0, 2],
        (name, country, id, degrees, role, kind) => kind switch
        {
            0 => (Place?)null,
            1 => new Place(name, country, null, null, null, role),
            _ => new Place(name, country, id, degrees / 2, degrees, role),
        });

    private static readonly Gen<ReadingNote> Note = Gen.Select(
        Gen.Enum<NoteLevel>(), Word, Span, Gen.Bool, (level, text, span, has) => new ReadingNote(level, text, has ? span : null));

    private static readonly Gen<Actor> Actor = Gen.Select(
        Word, Maybe, Gen.Enum<ActorKind>(), Many(Gen.Select(Words1, Gen.Enum<MentionKind>(), (q, kind) => new ActorMention(q.Span, q.Text, kind))),
        (word, maybe, kind, mentions) => new Actor("a1", word, maybe, kind, word, maybe, maybe, mentions));

    private static readonly Gen<PoliticalEvent> Event = Gen.Select(
        Gen.Select(Words, Words, Gen.Bool, Gen.Enum<EventType>(), Maybe, Words),
        Gen.Select(Gen.Int[1, 4], Number, Gen.Enum<EventStatus>(), Date, Place, Maybe),
        Gen.Select(Span, Span, Many(Span), Words1, Quotes),
        (who, what, words) => new PoliticalEvent(
            "e1", who.Item1, who.Item2, who.Item3, who.Item4, who.Item5, who.Item6, who.Item5, "04", what.Item1,
            what.Item1 == 4 ? null : what.Item2, what.Item2, what.Item3, what.Item4, what.Item5, what.Item6,
            new EventEvidence(words.Item1, words.Item2, words.Item3, words.Item3, words.Item4), words.Item5, 0.75, "consult.meet"));

    private static readonly Gen<AgreementTerm> Term = Gen.Select(
        Maybe, Words1, Gen.Bool, Gen.Int[0, 9], (word, quote, negated, n) => new AgreementTerm(word, quote, negated, n == 0 ? null : n, word, word));

    private static readonly Gen<Agreement> Agreement = Gen.Select(
        Gen.Select(Words, Gen.Enum<AgreementKind>(), Maybe, Gen.Enum<AgreementStage>(), Date, Quotes),
        Many(Gen.Select(Gen.Enum<AgreementStage>(), Date, Maybe, (s, d, e) => new AgreementStep(s, d, e))),
        Many(Term),
        Many(Gen.Select(Word, Gen.Enum<Stance>(), Maybe, (a, s, id) => new AgreementPosition(a, s, id))),
        (core, steps, terms, positions) => new Agreement(
            "g1", core.Item1, core.Item2, core.Item3, core.Item4, core.Item5, steps, terms, core.Item1, positions, core.Item6));

    private static readonly Gen<ArmsDeal> Deal = Gen.Select(
        Words, Many(Gen.Select(Word, Maybe, Gen.Int[0, 30], (t, m, n) => new DealItem(t, m, m, n == 0 ? null : n))),
        Many(Gen.Select(Gen.Decimal[0, 1_000_000_000_000m], Gen.Enum<MoneyBound>(), Words1, (a, b, q) => new MoneyAmount(a, "USD", b, q))),
        Gen.Enum<Financing>(), Gen.Enum<DealStage>(), Date, Quotes,
        (ids, items, values, financing, stage, date, quotes) => new ArmsDeal(
            "d1", ids, ids, items, values, items.Count == 0 ? null : financing, stage, date, quotes));

    private static readonly Gen<Visit> Visit = Gen.Select(
        Many(Gen.Select(Word, Maybe, (a, n) => new Visitor(a, n))), Maybe, Place, Gen.Enum<VisitStage>(), Date, Quotes,
        (visitors, host, place, stage, date, quotes) => new Visit("v1", visitors, host, place, place, stage, date, host, quotes));

    private static readonly Gen<Statement> Statement = Gen.Select(
        Word, Maybe, Gen.Enum<StatementMode>(), Gen.Enum<Stance>(), Words1, Span, Words, Gen.Bool,
        (speaker, name, mode, stance, content, cue, about, rebuts) => new Statement(
            "s1", speaker, name, mode, stance, content, rebuts ? cue : null, about, name, name, rebuts));

    private static readonly Gen<Article> Article = Gen.Select(
        Gen.DateTimeOffset, Gen.Enum<PublishedBasis>(), Maybe, Many(Span), Many(Note), Gen.Bool,
        (time, basis, maybe, skipped, notes, dated) => new Article(
            "sha256:0", maybe, maybe, Body, dated ? time : null, basis, maybe, maybe, maybe, "en", skipped, notes));

    /// <summary>Readings with up to three records of each sort.</summary>
    public static Gen<ArticleReading> Reading { get; } = Gen.Select(
        Gen.Select(Article, Word, Gen.Int[0, 99]),
        Gen.Select(Many(Actor), Many(Event), Many(Agreement), Many(Deal)),
        Gen.Select(Many(Visit), Many(Statement), Many(Note)),
        (head, first, second) => new ArticleReading(
            head.Item1, new CoderVersion(head.Item2, "m", "l", "o"), head.Item3,
            first.Item1, first.Item2, first.Item3, first.Item4, second.Item1, second.Item2, second.Item3));

    private static Gen<IReadOnlyList<T>> Many<T>(Gen<T> gen) => gen.Array[0, 3].Select(a => (IReadOnlyList<T>)a);

    private static DateInterval Interval(DateOnly day, int days) =>
        new(day, DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber)));
}
