namespace Entente.Reading.Dates;

/// <summary>Reads seasons, quarters, halves and named days: <c>the summer of 2005</c>, <c>Q1 2010</c>, <c>the second half of last year</c>, <c>Christmas</c>.</summary>
internal sealed class FractionGrammar(IReadOnlyList<Holiday> holidays)
{
    /// <summary>Reads the longest such stretch at a position; null when there is none.</summary>
    public TimePhrase? Read(AtomLine line, int i) => Season(line, i) ?? Fraction(line, i) ?? Named(line, i);

    private static TimePhrase? Season(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        if (!line.Is(at, WordKind.Season))
            return null;
        var phrase = new TimePhrase(PhraseForm.Season, i, at + 1) { Season = (Season)line.Value(at, WordKind.Season) };
        var year = YearOf(line, at + 1);
        if (year is not null)
            return phrase with { End = year.End, Within = year };
        var isNoun = !line.IsAny(at, "fall", "spring") || line.IsAny(at - 2, "in", "during", "by");
        return isNoun && (line.IsAny(at - 1, "the", "in", "by", "since", "until", "during") || line.Is(at - 1, WordKind.Part) || line[at].Capital && at > 0) ? phrase : null;
    }

    private static TimePhrase? Fraction(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(at, "Q") && line.IsGlued(at + 1) && line.Whole(at + 1, 1, 1) is >= 1 and <= 4 and var label)
            return WithYear(line, new TimePhrase(PhraseForm.Fraction, i, at + 2) { Ordinal = label, Unit = CalendarUnit.Quarter });
        var end = CalendarGrammar.Rank(line, at, out var rank);
        if (line.Is(at, "latter"))
            (end, rank) = (at + 1, 2);
        if (end == at || line[end - 1].Kind == AtomKind.Number)
            return null;
        end = line.IsDash(end) ? end + 1 : end;
        if (line.IsAny(end, "half") && rank is 1 or 2 && YearOf(line, end + 1) is { } year)
            return new TimePhrase(PhraseForm.Fraction, i, year.End) { Ordinal = rank, Within = year };
        return line.Is(end, "quarter") && rank is -1 or >= 1 and <= 4
            ? WithYear(line, new TimePhrase(PhraseForm.Fraction, i, end + 1) { Ordinal = rank, Unit = CalendarUnit.Quarter })
            : null;
    }

    private static TimePhrase WithYear(AtomLine line, TimePhrase phrase) =>
        YearOf(line, phrase.End) is { } year ? phrase with { End = year.End, Within = year } : phrase;

    // of 2010, 2010, of last year, of this year, of the year
    private static TimePhrase? YearOf(AtomLine line, int i)
    {
        var at = line.Is(i, "of") || line.IsMark(i, ',') ? i + 1 : i;
        if (line.Is(at, "the") && line.Is(at + 1, "year") && at > i)
            return new TimePhrase(PhraseForm.Shifted, at, at + 2) { Unit = CalendarUnit.Year, Shift = 0 };
        var year = YearGrammar.Bare(line, at) ?? ShiftGrammar.Read(line, at);
        return year is { Form: PhraseForm.Calendar, Year: not null } or { Form: PhraseForm.Shifted, Unit: CalendarUnit.Year } ? year : null;
    }

    private TimePhrase? Named(AtomLine line, int i)
    {
        if (!line.Has(i) || !line[i].Capital)
            return null;
        foreach (var holiday in holidays)
        {
            var end = Match(line, i, holiday.Words);
            if (end == i)
                continue;
            var phrase = new TimePhrase(PhraseForm.Holiday, i, end) { Holiday = holiday };
            return YearOf(line, end) is { } year ? phrase with { End = year.End, Within = year } : phrase;
        }

        return null;
    }

    private static int Match(AtomLine line, int i, IReadOnlyList<string> words)
    {
        for (var k = 0; k < words.Count; k++)
        {
            var fits = words[k] == "'" ? line.IsMark(i + k, '\'') || line.IsMark(i + k, '’') : line.Is(i + k, words[k]);
            if (!fits)
                return i;
        }

        return i + words.Count;
    }
}
