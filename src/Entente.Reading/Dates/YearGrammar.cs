namespace Entente.Reading.Dates;

/// <summary>Reads years, decades, centuries and fiscal years: <c>2010</c>, <c>480 BC</c>, <c>the 1990s</c>, <c>the 19th century</c>, <c>fiscal 2011</c>.</summary>
internal static class YearGrammar
{
    /// <summary>Reads the longest such stretch at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i) =>
        Decade(line, i) ?? Century(line, i) ?? Fiscal(line, i) ?? BeforeChrist(line, i) ?? Short(line, i) ?? Plain(line, i);

    /// <summary>Position past <c>BC</c>, <c>B.C.</c> or <c>BCE</c>; <paramref name="i"/> when there is none.</summary>
    public static int EraAfter(AtomLine line, int i)
    {
        if (line.IsAny(i, "BC", "BCE"))
            return i + 1;
        return line.Is(i, "B") && line.IsMark(i + 1, '.') && line.Is(i + 2, "C") ? i + (line.IsMark(i + 3, '.') ? 4 : 3) : i;
    }

    /// <summary>A year where only a year can stand: after a season, quarter or named day.</summary>
    public static TimePhrase? Bare(AtomLine line, int i)
    {
        if (BeforeChrist(line, i) is { } ancient)
            return ancient;
        return line.Whole(i, 4, 4) is >= 1000 and <= 2199 and var year
            ? new TimePhrase(PhraseForm.Calendar, i, i + 1) { Year = year }
            : Short(line, i) ?? Fiscal(line, i);
    }

    private static TimePhrase? Decade(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        var tick = IsApostrophe(line, at);
        at = tick ? at + 1 : at;
        if (line.Is(at, WordKind.Decade) && (at > i || line.Is(i - 1, WordKind.Part) || line.IsDash(i - 1)))
            return new TimePhrase(PhraseForm.Decade, i, at + 1) { Year = 1900 + line.Value(at, WordKind.Decade) };
        var value = line.Whole(at, 4, 4);
        if (value < 0 && line.Whole(at, 2, 2) is >= 20 and var two)
            value = 1900 + two;
        var end = IsApostrophe(line, at + 1) && line.IsGlued(at + 1) ? at + 2 : at + 1;
        if (value is < 1000 or > 2199 || value % 10 != 0 || !line.IsGlued(end) || !line.Is(end, "s"))
            return null;
        var after = EraAfter(line, end + 1);
        return new TimePhrase(PhraseForm.Decade, i, after) { Year = value, IsBeforeChrist = after > end + 1 };
    }

    private static bool IsApostrophe(AtomLine line, int i) => line.IsMark(i, '\'') || line.IsMark(i, '’') || line.IsMark(i, '‘');

    private static TimePhrase? Century(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        var end = CalendarGrammar.DayNumber(line, at, out var number);
        if (end == at || number < 1)
            return null;
        end = line.IsDash(end) ? end + 1 : end;
        if (!line.Is(end, "century"))
            return null;
        var after = EraAfter(line, end + 1);
        return new TimePhrase(PhraseForm.Century, i, after) { Ordinal = number, IsBeforeChrist = after > end + 1 };
    }

    private static TimePhrase? Fiscal(AtomLine line, int i)
    {
        var at = line.Is(i, "the") ? i + 1 : i;
        if (line.IsAny(at, "fiscal", "financial") && line.Is(at + 1, "year"))
            at += 2;
        else if (line.IsAny(at, "fiscal", "FY"))
            at++;
        else
            return null;
        at = line.Is(at, "of") ? at + 1 : at;
        return line.Whole(at, 4, 4) is >= 1000 and <= 2199 and var year
            ? new TimePhrase(PhraseForm.Calendar, i, at + 1) { Year = year, IsFiscal = true }
            : null;
    }

    private static TimePhrase? BeforeChrist(AtomLine line, int i)
    {
        var year = line.Whole(i, 1, 4);
        var end = EraAfter(line, i + 1);
        return year > 0 && end > i + 1 ? new TimePhrase(PhraseForm.Calendar, i, end) { Year = year, IsBeforeChrist = true } : null;
    }

    // since '82, the summer of '68
    private static TimePhrase? Short(AtomLine line, int i)
    {
        var year = IsApostrophe(line, i) && line.IsGlued(i + 1) ? line.Whole(i + 1, 2, 2) : -1;
        return year >= 0 && line.IsAny(i - 1, "since", "in", "of", "until", "from", "before", "after") && !line.Is(i + 2, "s")
            ? new TimePhrase(PhraseForm.Calendar, i, i + 2) { Year = year < 50 ? 2000 + year : 1900 + year }
            : null;
    }

    private static TimePhrase? Plain(AtomLine line, int i)
    {
        var year = line.Whole(i, 4, 4);
        if (line.IsAny(i, "AD", "CE") && line.Whole(i + 1, 1, 4) is > 0 and var early)
            return new TimePhrase(PhraseForm.Calendar, i, i + 2) { Year = early };
        return year is >= 1000 and <= 2199 && IsYear(line, i, year) ? new TimePhrase(PhraseForm.Calendar, i, i + 1) { Year = year } : null;
    }

    private static bool IsYear(AtomLine line, int i, int year)
    {
        if (IsPartOfNumber(line, i) || line.Is(i - 1, WordKind.Counter) || line.Is(i - 1, "than") || line.Is(i - 1, "least"))
            return false;
        if (line.IsAny(i - 1, "in", "since", "until", "till", "during", "circa", "year", "mid", "early", "late", "as") || IsSpan(line, i, year))
            return true;
        if ((IsCounted(line, i + 1) && !line.Is(i - 1, "the")) || IsModel(line, i))
            return false;
        return year is >= 1900 and <= 2100 || line.IsAny(i - 1, "from", "to", "by", "of", "between", "and", "before", "after", "the") || line.IsMark(i - 1, '(')
            || line.IsDash(i - 1);
    }

    private static bool IsPartOfNumber(AtomLine line, int i) =>
        (line.Has(i - 1) && line[i - 1].Kind == AtomKind.Mark && line.Text[line[i - 1].Start] is '$' or '£' or '€' or '¥' or '#' or '№' or '/' or ':')
        || line.IsMark(i + 1, '%') || (line.IsMark(i + 1, ':') && line.IsGlued(i + 1) && line.IsGlued(i + 2))
        || line.Is(i + 1, WordKind.Multiplier) || line.Is(i + 1, WordKind.Zone) || (line.IsGlued(i + 1) && line[i + 1].Kind == AtomKind.Word && !line.Is(i + 1, "s"));

    // 1775-1780
    private static bool IsSpan(AtomLine line, int i, int year) =>
        line.IsDash(i + 1) && line.IsGlued(i + 2) && line.Whole(i + 2, 4, 4) is var end && end > year && end < year + 150;

    // Mirage 2000 jets: the number ends a name inside a sentence.
    private static bool IsModel(AtomLine line, int i) =>
        i > 1 && line[i - 1] is { Kind: AtomKind.Word, Capital: true, Word: null } && line.Has(i + 1) && line[i + 1].Kind == AtomKind.Word && !line[i + 1].Capital
        && !line.IsAny(i + 1, "and", "to", "in", "at", "on", "was", "is", "when", "after", "before", "as", "with", "for", "by");

    // 2010 soldiers, 1900 people: a small-letter plural right after the number.
    private static bool IsCounted(AtomLine line, int i)
    {
        if (!line.Has(i) || line[i].Kind != AtomKind.Word || line[i].Capital || line[i].Word is not null)
            return line.Is(i, WordKind.Unit);
        var form = line.Form(i);
        return form.Equals("people", StringComparison.Ordinal)
            || (form.Length > 4 && form[^1] == 's' && form[^2] != 's' && !form.EndsWith("us", StringComparison.Ordinal));
    }
}
