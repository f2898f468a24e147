namespace Entente.Reading.Dates;

/// <summary>Reads parts of larger stretches: <c>late 2009</c>, <c>the end of the year</c>, <c>earlier this week</c>, <c>the first week of March</c>, <c>the night of 3 May</c>.</summary>
internal sealed class PartGrammar(FractionGrammar fractions)
{
    /// <summary>Reads the longest such stretch at a position; null when there is none.</summary>
    public TimePhrase? Read(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(at, WordKind.Part))
            return Part(line, i, at);
        if ((line.Is(at, WordKind.DayPart) || line.Is(at, WordKind.Weekday)) && line.IsAny(at + 1, "of", "on"))
            return PartOfDay(line, i, at);
        return Ordinal(line, i, at);
    }

    private TimePhrase? Part(AtomLine line, int i, int at)
    {
        var part = (PartOf)line.Value(at, WordKind.Part);
        var isNoun = !line.IsAny(at, "early", "mid", "late", "earlier", "later");
        var next = at + 1;
        if (isNoun)
        {
            if (!line.Is(next, "of"))
                return null;
            next++;
        }
        else if (line.IsDash(next) || line.IsAny(next, "in", "on", "into"))
        {
            next++;
        }

        if (line.Is(at, "mid") && line.IsDash(next - 1) && line.Is(next, "to"))
            return null;
        var inner = Whole(line, next) ?? TheUnit(line, next);
        if (inner is null || (inner.Form == PhraseForm.Shifted && inner.Unit < CalendarUnit.Day))
            return null;
        return inner with { First = i, Part = inner.Part ?? part };
    }

    // the year, the month: only inside a larger phrase
    private static TimePhrase? TheUnit(AtomLine line, int i) =>
        line.Is(i, "the") && line.Is(i + 1, WordKind.Unit) && ShiftGrammar.IsSingular(line, i + 1)
            ? new TimePhrase(PhraseForm.Shifted, i, i + 2) { Unit = (CalendarUnit)line.Value(i + 1, WordKind.Unit), Shift = 0, IsAnaphoric = line.Is(i + 1, "day") }
            : null;

    private static TimePhrase? PartOfDay(AtomLine line, int i, int at)
    {
        var inner = CalendarGrammar.Read(line, at + 2) ?? NumericDateGrammar.Read(line, at + 2) ?? ShiftGrammar.Read(line, at + 2);
        if (line.Is(at, WordKind.DayPart))
            return inner is { Day: not null } or { Weekday: not null } or { Form: PhraseForm.Deictic } or { Unit: CalendarUnit.Day }
                ? inner with { First = i, DayPart = (DayPart)line.Value(at, WordKind.DayPart) }
                : null;
        return line.Is(at + 1, "of") && inner is { Form: PhraseForm.Shifted, Unit: CalendarUnit.Week }
            ? new TimePhrase(PhraseForm.Calendar, i, inner.End) { Weekday = line.Value(at, WordKind.Weekday), Within = inner }
            : null;
    }

    private TimePhrase? Ordinal(AtomLine line, int i, int at)
    {
        var end = CalendarGrammar.Rank(line, at, out var rank);
        if (end == at || (line[end - 1].Kind == AtomKind.Number && !line.Is(at, WordKind.Ordinal)))
            return null;
        var afterCount = NumberGrammar.Read(line, end, out var count);
        if (!line.Is(afterCount, WordKind.Unit) || !line.IsAny(afterCount + 1, "of", "in"))
            return null;
        var inner = Whole(line, afterCount + 2) ?? TheUnit(line, afterCount + 2);
        var unit = (CalendarUnit)line.Value(afterCount, WordKind.Unit);
        return inner is null || unit < CalendarUnit.Day
            ? null
            : new TimePhrase(PhraseForm.Ordinal, i, inner.End) { Ordinal = rank, Unit = unit, Count = afterCount > end ? count : 1, Within = inner };
    }

    private TimePhrase? Whole(AtomLine line, int i) =>
        CalendarGrammar.Read(line, i) ?? NumericDateGrammar.Read(line, i) ?? fractions.Read(line, i) ?? YearGrammar.Read(line, i) ?? ShiftGrammar.Read(line, i);
}
