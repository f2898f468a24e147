namespace Entente.Reading.Dates;

/// <summary>Reads dates in digits: <c>2010-04-15</c>, <c>2010-04</c>, <c>15/04/2010</c>, <c>15.04.2010</c>, and years such as <c>2009-10</c>.</summary>
internal static class NumericDateGrammar
{
    /// <summary>Reads the longest such date at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i) => YearFirst(line, i) ?? YearLast(line, i);

    private static TimePhrase? YearFirst(AtomLine line, int i)
    {
        var year = line.Whole(i, 4, 4);
        if (year is < 1000 or > 2199 || !line.IsDash(i + 1) || !line.IsGlued(i + 1) || !line.IsGlued(i + 2))
            return null;
        var month = line.Whole(i + 2, 2, 2);
        if (month is < 1 or > 12)
            return null;
        if (line.IsDash(i + 3) && line.IsGlued(i + 3) && line.IsGlued(i + 4) && line.Whole(i + 4, 2, 2) is >= 1 and <= 31 and var day)
            return new TimePhrase(PhraseForm.Calendar, i, AfterClock(line, i + 5)) { Year = year, Month = month, Day = day };
        return month == (year + 1) % 100 || line.IsDash(i + 3)
            ? null
            : new TimePhrase(PhraseForm.Calendar, i, i + 3) { Year = year, Month = month };
    }

    // T09:29:00Z after a date belongs to it.
    private static int AfterClock(AtomLine line, int i)
    {
        if (!line.IsGlued(i) || !line.Is(i, "t"))
            return i;
        var end = i + 1;
        while (line.IsGlued(end) && (line[end].Kind == AtomKind.Number || line.IsMark(end, ':') || line.Is(end, "z")))
            end++;
        return end;
    }

    private static TimePhrase? YearLast(AtomLine line, int i)
    {
        int first = line.Whole(i, 1, 2), second = line.Whole(i + 2, 1, 2), year = line.Whole(i + 4, 4, 4);
        if (first < 1 || second < 1 || year is < 1000 or > 2199 || !IsSeparated(line, i))
            return null;
        var (day, month) = (first, second) switch
        {
            ( <= 31, <= 12) when first > 12 || first == second => (first, second),
            ( <= 12, <= 31) when second > 12 => (second, first),
            ( <= 12, <= 12) when line.IsMark(i + 1, '.') => (first, second),
            _ => (0, 0),
        };
        if (day > 0)
            return new TimePhrase(PhraseForm.Calendar, i, i + 5) { Year = year, Month = month, Day = day };
        return first <= 12 && second <= 12
            ? new TimePhrase(PhraseForm.Calendar, i, i + 5) { Year = year, Month = first, Day = second, IsAmbiguous = true }
            : null;
    }

    private static bool IsSeparated(AtomLine line, int i)
    {
        for (var k = i + 1; k <= i + 4; k++)
        {
            if (!line.IsGlued(k))
                return false;
        }

        return line.Text[line[i + 1].Start] is '/' or '.' or '-' && line.Text[line[i + 1].Start] == line.Text[line[i + 3].Start];
    }
}
