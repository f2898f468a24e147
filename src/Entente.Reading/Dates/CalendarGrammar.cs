namespace Entente.Reading.Dates;

/// <summary>Reads calendar dates with a month or a weekday: <c>15 April 2010</c>, <c>Apr. 15</c>, <c>Saturday, 24 June</c>, <c>Monday night</c>.</summary>
internal static class CalendarGrammar
{
    /// <summary>Reads the longest such date at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i) =>
        Weekday(line, i) ?? DayMonth(line, i) ?? MonthLed(line, i);

    /// <summary>Day number at a position with its suffix: <c>15</c>, <c>15th</c>, <c>fifteenth</c>; <paramref name="i"/> when none.</summary>
    public static int DayNumber(AtomLine line, int i, out int day)
    {
        day = line.Whole(i, 1, 2);
        if (day is >= 1 and <= 31)
            return line.IsGlued(i + 1) && line.IsAny(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
        day = line.Value(i, WordKind.Cardinal);
        if (day is 20 or 30 && line.IsDash(i + 1) && line.Value(i + 2, WordKind.Ordinal) is > 0 and < 10 and var unit)
        {
            day += unit;
            return i + 3;
        }

        day = line.Value(i, WordKind.Ordinal);
        return day is >= 1 and <= 31 ? i + 1 : i;
    }

    /// <summary>Rank at a position: a day number or ordinal, or <c>last</c> as -1; <paramref name="i"/> when none.</summary>
    public static int Rank(AtomLine line, int i, out int rank)
    {
        var end = DayNumber(line, i, out rank);
        if (end > i || line.Value(i, WordKind.Ordinal) >= 0)
            return end;
        rank = line.Value(i, WordKind.Ordinal);
        return i + 1;
    }

    /// <summary>Year after a month, with an optional comma or <c>of</c>; <paramref name="i"/> when none.</summary>
    public static int YearAfter(AtomLine line, int i, out int year)
    {
        var at = line.IsMark(i, ',') || line.Is(i, "of") ? i + 1 : i;
        year = line.Whole(at, 4, 4);
        if (year is < 1000 or > 2199)
            year = line.Is(i, "of") ? -1 : line.Whole(at, 3, 3) is > 99 and var old && !line.IsMark(i, ',') ? old : -1;
        return year < 0 ? i : at + 1;
    }

    /// <summary>Month name with an optional full stop after an abbreviation; <paramref name="i"/> when none.</summary>
    public static int MonthName(AtomLine line, int i, out int month)
    {
        month = line.Value(i, WordKind.Month);
        if (month == 0 || !line[i].Capital)
            return i;
        var isShort = line[i].End - line[i].Start <= 4 && month != 5;
        return isShort && line.IsMark(i + 1, '.') && line.IsGlued(i + 1) ? i + 2 : i + 1;
    }

    private static TimePhrase? Weekday(AtomLine line, int i)
    {
        var weekday = line.Value(i, WordKind.Weekday);
        if (weekday == 0 || !line[i].Capital)
            return null;
        var end = line.IsMark(i + 1, '.') && line[i].End - line[i].Start <= 5 ? i + 2 : i + 1;
        var date = line.IsMark(end, ',') ? end + 1 : end;
        date = line.IsAny(date, "the", "on") ? date + 1 : date;
        if ((DayMonth(line, date) ?? MonthLed(line, date)) is { Day: not null } full)
            return full with { First = i, Weekday = weekday };
        if (line.Is(i, WordKind.Ambiguous))
            return null;
        var alone = new TimePhrase(PhraseForm.Calendar, i, i + 1) { Weekday = weekday };
        return line.Is(i + 1, WordKind.DayPart) && !line.Is(i + 1, WordKind.Deictic)
            ? alone with { End = i + 2, DayPart = (DayPart)line.Value(i + 1, WordKind.DayPart) }
            : alone;
    }

    private static TimePhrase? DayMonth(AtomLine line, int i)
    {
        var first = line.Is(i, "the") ? i + 1 : i;
        var end = DayNumber(line, first, out var day);
        if (end == first)
            return null;
        if (line.Is(end, "day") && line.Is(end + 1, "of"))
            end++;
        end = line.Is(end, "of") || line.IsDash(end) && line.IsGlued(end) ? end + 1 : end;
        var month = MonthName(line, end, out var number);
        if (month == end)
            return null;
        var phrase = new TimePhrase(PhraseForm.Calendar, i, month) { Day = day, Month = number };
        var dash = line.IsDash(month) && line.IsGlued(month) ? month + 1 : month;
        return WithYear(line, phrase with { End = dash }) is { Year: not null } dated ? dated : WithYear(line, phrase);
    }

    // 2010, of 2010, of that year, of last year
    private static TimePhrase WithYear(AtomLine line, TimePhrase phrase)
    {
        var end = YearAfter(line, phrase.End, out var year);
        if (end > phrase.End && YearGrammar.EraAfter(line, end) is var era)
            return phrase with { End = era, Year = year, IsBeforeChrist = era > end };
        return line.Is(phrase.End, "of") && ShiftGrammar.Read(line, phrase.End + 1) is { Form: PhraseForm.Shifted, Unit: CalendarUnit.Year } shifted
            ? phrase with { End = shifted.End, Within = shifted }
            : phrase;
    }

    private static TimePhrase? MonthLed(AtomLine line, int i)
    {
        var end = MonthName(line, i, out var month);
        if (end == i)
            return null;
        var phrase = new TimePhrase(PhraseForm.Calendar, i, end) { Month = month };
        var first = line.Is(end, "the") ? end + 1 : end;
        var afterDay = DayNumber(line, first, out var day);
        if (afterDay > first && (first > end || line[first].Kind == AtomKind.Number) && !IsCount(line, afterDay))
            phrase = phrase with { End = afterDay, Day = day };
        phrase = WithYear(line, phrase);
        return phrase.End > end || IsMonth(line, i) ? phrase : null;
    }

    // March 10 percent, May 3 million: the number is none of a day.
    private static bool IsCount(AtomLine line, int i) =>
        line.IsMark(i, '%') || line.IsAny(i, "percent", "per") || line.Is(i, WordKind.Multiplier) || line.IsMark(i, ':');

    // A bare May, March or Jan. needs a word beside it that goes with months.
    private static bool IsMonth(AtomLine line, int i) =>
        !line.Is(i, WordKind.Ambiguous)
        || line.IsAny(i - 1, "in", "of", "by", "since", "until", "till", "from", "to", "through", "and", "during", "before", "after", "between", "for", "or", "this", "next", "last")
        || line.Is(i - 1, WordKind.Part) || line.Is(i - 1, WordKind.Shift) || (line.IsDash(i - 1) && line.IsGlued(i));
}
