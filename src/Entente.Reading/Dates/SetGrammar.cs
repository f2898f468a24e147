namespace Entente.Reading.Dates;

/// <summary>Reads recurring times: <c>every Friday</c>, <c>per day</c>, <c>weekly</c>, <c>twice a year</c>, <c>Mondays</c>.</summary>
internal static class SetGrammar
{
    /// <summary>Reads the longest such time at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i)
    {
        if (line.Is(i, WordKind.SetWord))
            return Of((CalendarUnit)line.Value(i, WordKind.SetWord), i, i + 1);
        if (line.Is(i, WordKind.WeekdaySet) && line[i].Capital)
            return Of(CalendarUnit.Week, i, i + 1) with { Weekday = line.Value(i, WordKind.WeekdaySet) };
        if (line.Is(i, WordKind.Every))
            return Every(line, i);
        var isRate = line.Is(i, "per") || (line.IsAny(i, "a", "an") && IsFrequency(line, i - 1));
        return isRate && line.Is(i + 1, WordKind.Unit) && ShiftGrammar.IsSingular(line, i + 1)
            ? Of((CalendarUnit)line.Value(i + 1, WordKind.Unit), i, i + 2)
            : null;
    }

    private static bool IsFrequency(AtomLine line, int i) =>
        line.IsAny(i, "once", "twice", "thrice", "times") || (line.Has(i) && line[i].Kind == AtomKind.Number && line[i].Digits < 4);

    private static TimePhrase? Every(AtomLine line, int i)
    {
        var at = line.IsAny(i + 1, "other", "single") ? i + 2 : i + 1;
        var end = NumberGrammar.Read(line, at, out var count);
        if (line.Is(end, WordKind.Unit))
            return Of((CalendarUnit)line.Value(end, WordKind.Unit), i, end + 1) with { Count = end > at ? count : 1 };
        if (line.Is(at, WordKind.Weekday))
            return Of(CalendarUnit.Week, i, at + 1) with { Weekday = line.Value(at, WordKind.Weekday) };
        if (line.Is(at, WordKind.DayPart))
            return Of(CalendarUnit.Day, i, at + 1) with { DayPart = (DayPart)line.Value(at, WordKind.DayPart) };
        if (line.Is(at, WordKind.Month))
            return Of(CalendarUnit.Year, i, at + 1) with { Month = line.Value(at, WordKind.Month) };
        return line.Is(at, WordKind.Season)
            ? Of(CalendarUnit.Year, i, at + 1) with { Season = (Season)line.Value(at, WordKind.Season) }
            : null;
    }

    private static TimePhrase Of(CalendarUnit unit, int first, int end) => new(PhraseForm.Set, first, end) { Unit = unit, Count = 1 };
}
