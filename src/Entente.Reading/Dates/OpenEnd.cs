using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Widens a date by the preposition before it: <c>since 2003</c> runs to publication, <c>until Friday</c> and <c>by May</c> from it.</summary>
internal static class OpenEnd
{
    /// <summary>The days meant by the preposition and the date together.</summary>
    public static DateInterval? Apply(AtomLine line, TimePhrase phrase, DateInterval? interval, DateOnly? published)
    {
        if (interval is not { } days || published is not { } today)
            return interval;
        var at = line.IsAny(phrase.First - 1, "at", "about", "around", "as", "late", "early", "the") ? phrase.First - 2 : phrase.First - 1;
        if (line.Is(at, "since"))
            return days.Start <= today ? new DateInterval(days.Start, today) : days;
        if (!line.IsAny(at, "until", "till", "by", "before") || days.End < today)
            return days;
        var start = days.Start > today ? today : days.Start;
        return line.Is(at, "before") && days.Start > today ? new DateInterval(today, days.Start) : new DateInterval(start, days.End);
    }
}
