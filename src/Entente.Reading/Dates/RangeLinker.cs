namespace Entente.Reading.Dates;

/// <summary>
/// Finds the ends of ranges that are no dates by themselves (<c>12 to 14 May</c>, <c>April 15-18</c>, <c>1951–53</c>), lends them the month and
/// year of the other end, and marks the pairs that form one range (<c>between 1999 and 2003</c>).
/// </summary>
internal static class RangeLinker
{
    private const int MostDays = 6;

    /// <summary>Adds bare day numbers before a full date, such as the <c>12</c> of <c>12 to 14 May</c>.</summary>
    public static void AddLeadingDays(AtomLine line, List<TimePhrase> found, TimePhrase date)
    {
        if (date is not { Form: PhraseForm.Calendar, Day: not null, Month: not null } || !StartsWithDay(line, date.First))
            return;
        var limit = found.Count > 0 ? found[^1].End : 0;
        var at = date.First;
        var place = found.Count;
        for (var k = 0; k < MostDays; k++)
        {
            var day = DayBefore(line, at, limit, out var number);
            if (day < 0)
                break;
            var end = CalendarGrammar.DayNumber(line, line.Is(day, "the") ? day + 1 : day, out _);
            found.Insert(place, new TimePhrase(PhraseForm.Calendar, day, end) { Day = number, Month = date.Month, Year = date.Year });
            at = day;
        }
    }

    /// <summary>Adds what follows the last phrase in shortened form and returns the position to go on from.</summary>
    public static int AddTrailing(AtomLine line, List<TimePhrase> found)
    {
        for (var k = 0; k < MostDays; k++)
        {
            var last = found[^1];
            var next = TrailingYear(line, last) ?? TrailingDay(line, last);
            if (next is null)
                break;
            if (next.Year is { } year && last.Year is null)
                found[^1] = last with { Year = year };
            found.Add(next);
        }

        return found[^1].End;
    }

    /// <summary>Marks ranges and lends years across them.</summary>
    public static void Link(AtomLine line, List<TimePhrase> found)
    {
        for (var k = found.Count - 2; k >= 0; k--)
        {
            var (first, second) = (found[k], found[k + 1]);
            if (!IsJoined(line, first, second, out var isRange))
                continue;
            found[k] = Lend(first, second) with { OpensRange = isRange && AreAlike(first, second) };
        }
    }

    private static bool StartsWithDay(AtomLine line, int i) => line[i].Kind == AtomKind.Number || line.Is(i, "the") || line.Is(i, WordKind.Ordinal);

    private static int DayBefore(AtomLine line, int at, int limit, out int number)
    {
        number = 0;
        var joint = at - 1;
        if (!(line.IsAny(joint, "to", "and", "or", "until", "through", "till") || line.IsDash(joint) || line.IsMark(joint, ',')))
            return -1;
        var end = line.IsMark(joint - 1, ',') ? joint - 1 : joint;
        foreach (var length in (ReadOnlySpan<int>)[2, 1])
        {
            var start = end - length;
            if (start < limit || CalendarGrammar.DayNumber(line, start, out number) != end || line.Is(start, WordKind.Ordinal) && !line.Is(start - 1, "the"))
                continue;
            if (IsPlainNumber(line, start))
                return line.Is(start - 1, "the") && start - 1 >= limit ? start - 1 : start;
        }

        return -1;
    }

    // Not the cents of a price nor the last part of a longer number.
    private static bool IsPlainNumber(AtomLine line, int i) =>
        !(line.Has(i - 1) && line[i - 1].Kind == AtomKind.Mark && line.Text[line[i - 1].Start] is '$' or '£' or '€' or '¥' or '#' or ':' or '/' or '.');

    private static TimePhrase? TrailingYear(AtomLine line, TimePhrase last)
    {
        if (last is not { Form: PhraseForm.Calendar, Year: { } year, Month: null } || !(line.IsDash(last.End) || line.IsMark(last.End, '/')))
            return null;
        var tail = line.Whole(last.End + 1, 2, 2);
        if (tail < 0 || !line.IsGlued(last.End) || !line.IsGlued(last.End + 1) || tail <= year % 100 || line.IsDash(last.End + 2) && line.IsGlued(last.End + 2))
            return null;
        return new TimePhrase(PhraseForm.Calendar, last.End + 1, last.End + 2) { Year = (year / 100 * 100) + tail };
    }

    private static TimePhrase? TrailingDay(AtomLine line, TimePhrase last)
    {
        if (last is not { Form: PhraseForm.Calendar, Day: not null, Month: not null, Year: null } || line[last.End - 1].Kind != AtomKind.Number && !line.IsAny(last.End - 1, "st", "nd", "rd", "th"))
            return null;
        var isDash = line.IsDash(last.End);
        if (!isDash && !line.IsAny(last.End, "to", "and", "through", "until", "or"))
            return null;
        var end = CalendarGrammar.DayNumber(line, last.End + 1, out var day);
        if (end == last.End + 1 || line[last.End + 1].Kind != AtomKind.Number || CalendarGrammar.MonthName(line, end, out _) > end)
            return null;
        var after = CalendarGrammar.YearAfter(line, end, out var year);
        if (after == end && !isDash && !IsClosed(line, end))
            return null;
        return new TimePhrase(PhraseForm.Calendar, last.End + 1, after) { Day = day, Month = last.Month, Year = after > end ? year : null };
    }

    private static bool IsClosed(AtomLine line, int i) =>
        line.IsBreak(i) || line.IsAny(i, "in", "at", "on", "to", "for", "with", "by", "the", "after", "before", "during", "when", "and", "as", "between", "was", "were", "that", "which", "he", "his", "it", "they");

    private static bool IsJoined(AtomLine line, TimePhrase first, TimePhrase second, out bool isRange)
    {
        isRange = false;
        var at = first.End;
        if (second.First != at + 1)
            return false;
        var before = line.IsAny(first.First - 1, "between");
        isRange = line.IsAny(at, "to", "until", "through", "till") || line.IsDash(at) || (line.IsMark(at, '/') && first.Month is null) || (before && line.Is(at, "and"));
        return isRange || line.IsAny(at, "and", "or") || line.IsMark(at, ',');
    }

    private static bool AreAlike(TimePhrase first, TimePhrase second) =>
        first.Form is PhraseForm.Calendar or PhraseForm.Decade or PhraseForm.Season or PhraseForm.Shifted or PhraseForm.Deictic or PhraseForm.Fraction or PhraseForm.Century
        && second.Form is not (PhraseForm.Duration or PhraseForm.Set or PhraseForm.Clock);

    // September–October 1950, summer and autumn 1918: the year stands once.
    private static TimePhrase Lend(TimePhrase first, TimePhrase second)
    {
        if (first is { Form: PhraseForm.Calendar, Month: { } month, Year: null } && second is { Form: PhraseForm.Calendar, Month: { } last, Year: { } year } && first.Shift is null)
            return first with { Year = month <= last ? year : year - 1, IsBeforeChrist = second.IsBeforeChrist };
        if (first is { Form: PhraseForm.Season, Within: null } && second is { Form: PhraseForm.Season, Within: not null })
            return first with { Within = second.Within };
        return first is { Form: PhraseForm.Calendar, Year: { } early, Month: null } && second is { IsBeforeChrist: true, Year: { } late } && early > late
            ? first with { IsBeforeChrist = true }
            : first;
    }
}
