using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Dates;

/// <summary>Resolves the phrases of a document in text order and lays them on its tokens. Mutable; used by one call.</summary>
internal sealed class ExpressionBuilder(Document document, TimeContext context)
{
    private const int FarYears = 12;

    private readonly List<TimeExpression> _all = [];
    private int _token;

    /// <summary>The expressions so far.</summary>
    public TimeExpression[] ToArray() => [.. _all];

    /// <summary>Adds the phrases of one sentence.</summary>
    public void AddSentence(AtomLine line, List<TimePhrase> phrases)
    {
        for (var k = 0; k < phrases.Count; k++)
        {
            var before = _all.Count;
            Add(line, phrases[k]);
            if (k > 0 && phrases[k - 1].OpensRange && _all.Count == before + 1 && before > 0)
                Join(before - 1, before);
        }
    }

    private void Add(AtomLine line, TimePhrase phrase)
    {
        int start = line[phrase.First].Start, end = line[phrase.End - 1].End;
        var (first, past) = TokensOf(start, end);
        if (first >= past)
            return;
        context.Tense = ClauseTense.Around(document, first, past);
        phrase = Placed(line, phrase);
        var meaning = PhraseSolver.Solve(phrase, context);
        if (IsAnchor(phrase) && !IsAside(phrase, meaning))
            context.Last = meaning;
        _all.Add(new TimeExpression
        {
            First = first,
            End = past,
            Span = new TextSpan(start, end),
            Kind = phrase.Form switch { PhraseForm.Duration => TimeKind.Duration, PhraseForm.Set => TimeKind.Set, _ => TimeKind.Date },
            Interval = OpenEnd.Apply(line, phrase, meaning.Interval, context.Published),
            Basis = phrase is { Form: PhraseForm.Calendar or PhraseForm.Decade or PhraseForm.Century, Year: not null } ? DateBasis.Stated : DateBasis.Relative,
            Value = meaning.Value,
            Other = meaning.Other,
            EventShift = phrase.IsEventAnchored ? phrase.Shift ?? 0 : 0,
        });
    }

    private (int First, int End) TokensOf(int start, int end)
    {
        var tokens = document.Tokens;
        while (_token > 0 && tokens[_token - 1].Span.End > start)
            _token--;
        while (_token < tokens.Length && tokens[_token].Span.End <= start)
            _token++;
        var past = _token;
        while (past < tokens.Length && tokens[past].Span.Start < end)
            past++;
        return (_token, past);
    }

    // In two weeks is a date when the clause looks ahead, and a length when it looks back.
    private TimePhrase Placed(AtomLine line, TimePhrase phrase)
    {
        if (phrase.Form != PhraseForm.Duration || context.Tense != ActTime.Future || context.IsNarrative || line.IsDash(phrase.End))
            return phrase;
        if (line.Is(phrase.First - 1, "in"))
            return phrase with { Form = PhraseForm.Offset, Shift = 1 };
        return line.Is(phrase.First - 1, "within") ? phrase with { Form = PhraseForm.Stretch, Shift = 1 } : phrase;
    }

    private static bool IsAnchor(TimePhrase phrase) =>
        phrase.Form is not (PhraseForm.Duration or PhraseForm.Set or PhraseForm.Vague or PhraseForm.Clock or PhraseForm.Stretch or PhraseForm.Anaphor)
        && !phrase.IsEventAnchored;

    // A bare year far from the story (the war of 1812) leaves the story where it was.
    private bool IsAside(TimePhrase phrase, Resolution meaning) =>
        phrase is { Form: PhraseForm.Calendar, Month: null, Year: not null } && context.Last?.Interval is { } last && meaning.Interval is { } days
        && Math.Abs(days.Start.Year - last.Start.Year) > FarYears;

    // Both ends of a range mean the whole of it.
    private void Join(int first, int second)
    {
        if (_all[first].Interval is not { } start || _all[second].Interval is not { } end)
            return;
        if (end.End < start.Start && _all[first].Basis == DateBasis.Relative && start.Start.Year > 1)
            start = start with { Start = start.Start.AddYears(-1) };
        if (end.End < start.Start)
            return;
        var whole = new DateInterval(start.Start, end.End);
        _all[first] = _all[first].WithInterval(whole);
        _all[second] = _all[second].WithInterval(whole);
    }
}
