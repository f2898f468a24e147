namespace Entente.Reading.Dates;

/// <summary>Reads times counted in units from now or from the date told before: <c>last week</c>, <c>the following day</c>, <c>yesterday</c>, <c>the past two years</c>.</summary>
internal static class ShiftGrammar
{
    /// <summary>Reads the longest such time at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i)
    {
        if (line.Is(i, WordKind.Deictic))
            return Deictic(line, i);
        var hasThe = line.Is(i, "the") || line.IsAny(i, "these", "those", "his", "her", "its", "their");
        var at = hasThe ? i + 1 : i;
        if (hasThe && line.Is(at, "day") && line.IsAny(at + 1, "before", "after") && line.IsAny(at + 2, "yesterday", "tomorrow"))
            return new TimePhrase(PhraseForm.Deictic, i, at + 3) { Shift = 2 * line.Value(at + 2, WordKind.Deictic) };
        if (line.Is(i, "the") && line.Is(at, "weekend"))
            return new TimePhrase(PhraseForm.Shifted, i, at + 1) { Unit = CalendarUnit.Weekend, Shift = 0 };
        at = line.Is(at, "very") ? at + 1 : at;
        if (line.Is(at, "recent"))
            return Stretch(line, i, at + 1, -1, isOpen: true);
        if (!line.Is(at, WordKind.Shift) || (!hasThe && line.IsAny(at, "following", "preceding", "ensuing", "subsequent", "prior")))
            return null;
        if (line.Is(at, "this") && line.Is(at + 1, WordKind.Shift))
            at++;
        return Shifted(line, i, at, hasThe);
    }

    private static TimePhrase Deictic(AtomLine line, int i)
    {
        var day = new TimePhrase(PhraseForm.Deictic, i, i + 1) { Shift = line.Value(i, WordKind.Deictic) };
        if (line.Is(i, WordKind.DayPart))
            return day with { DayPart = (DayPart)line.Value(i, WordKind.DayPart) };
        return line.Is(i + 1, WordKind.DayPart) && !line.Is(i + 1, WordKind.Deictic)
            ? day with { End = i + 2, DayPart = (DayPart)line.Value(i + 1, WordKind.DayPart) }
            : day;
    }

    private static TimePhrase? Shifted(AtomLine line, int first, int at, bool hasThe)
    {
        var shift = line.Value(at, WordKind.Shift);
        var next = at + 1;
        var isAnaphoric = line.Is(at, WordKind.Anaphoric);
        if (line.Is(next, WordKind.Unit) && IsSingular(line, next))
            return Unit(line, first, at, hasThe);
        if (line.Is(next, WordKind.Month) && line[next].Capital && !line.Is(at, "that") && !hasThe)
            return CalendarGrammar.Read(line, next) is { Year: null, Month: not null } month ? month with { First = first, Shift = shift } : null;
        if (line.Is(next, WordKind.Weekday) && line[next].Capital && !line.Is(at, "that") && !line.Is(next, WordKind.Ambiguous))
            return CalendarGrammar.Read(line, next)! with { First = first, Shift = shift, IsAnaphoric = isAnaphoric };
        if (line.Is(next, WordKind.Season))
            return new TimePhrase(PhraseForm.Season, first, next + 1) { Season = (Season)line.Value(next, WordKind.Season), Shift = shift, IsAnaphoric = isAnaphoric || hasThe };
        if (line.Is(next, WordKind.DayPart) && !line.Is(next, WordKind.Deictic))
            return PartOfDay(line, first, at, hasThe);
        return Stretch(line, first, next, shift, isOpen: false) is { } stretch
            ? stretch with { IsAnaphoric = isAnaphoric }
            : null;
    }

    // The past week ends now; the next day and the following week count from the date told before.
    private static TimePhrase? Unit(AtomLine line, int first, int at, bool hasThe)
    {
        var unit = (CalendarUnit)line.Value(at + 1, WordKind.Unit);
        var shift = line.Value(at, WordKind.Shift);
        if (unit < CalendarUnit.Hour || line.IsDash(at + 2) && line.IsGlued(at + 2) || line.Is(at, "that") && line.Is(at + 2, "of"))
            return null;
        if (line.Is(at, "present"))
            return new TimePhrase(PhraseForm.Vague, first, at + 2) { Vague = VagueTime.Present };
        var endsNow = line.Is(at, "past") || (line.Is(at, "last") && hasThe) || (line.Is(at, "coming") && unit != CalendarUnit.Day) || unit < CalendarUnit.Day;
        if (endsNow && unit != CalendarUnit.Weekend)
            return new TimePhrase(PhraseForm.Stretch, first, at + 2) { Unit = unit, Count = 1, Shift = shift };
        var isAnaphoric = line.Is(at, WordKind.Anaphoric) || (line.Is(at, "next") && (hasThe || unit == CalendarUnit.Day));
        return new TimePhrase(PhraseForm.Shifted, first, at + 2) { Unit = unit, Shift = shift, IsAnaphoric = isAnaphoric };
    }

    private static TimePhrase PartOfDay(AtomLine line, int first, int at, bool hasThe)
    {
        var shift = line.Value(at, WordKind.Shift);
        var isAnaphoric = line.Is(at, WordKind.Anaphoric) || line.Is(at, "next") || hasThe;
        return new TimePhrase(PhraseForm.Shifted, first, at + 2)
        {
            Unit = CalendarUnit.Day,
            Shift = shift,
            DayPart = (DayPart)line.Value(at + 1, WordKind.DayPart),
            IsAnaphoric = isAnaphoric,
        };
    }

    private static TimePhrase? Stretch(AtomLine line, int first, int at, int shift, bool isOpen)
    {
        decimal? count = null;
        var end = NumberGrammar.Read(line, at, out var number);
        if (end > at)
            count = number;
        else if (line.Is(at, WordKind.Vague))
            end = at + 1;
        else if (line.Is(at, WordKind.Collective))
            (end, count) = (line.Is(at + 1, "of") ? at + 2 : at + 1, line.Value(at, WordKind.Collective));
        if (end > at && line.IsAny(end, "full", "consecutive", "straight", "calendar"))
            end++;
        if (!line.Is(end, WordKind.Unit) || (count is null && IsSingular(line, end)) || shift == 0)
            return null;
        if (isOpen && count is not null)
            return null;
        return new TimePhrase(PhraseForm.Stretch, first, end + 1) { Unit = (CalendarUnit)line.Value(end, WordKind.Unit), Count = count, Shift = shift };
    }

    /// <summary>True when a unit word stands in the singular.</summary>
    public static bool IsSingular(AtomLine line, int i) => line.Form(i)[^1] is not ('s' or 'S');
}
