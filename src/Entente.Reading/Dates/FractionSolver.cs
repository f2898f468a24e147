using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Resolves seasons, quarters, halves and named days.</summary>
internal static class FractionSolver
{
    private static readonly string[] _seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>A season; its year is that of its first month.</summary>
    public static Resolution Season(TimePhrase phrase, TimeContext context)
    {
        var season = phrase.Season!.Value;
        var mark = _seasons[(int)season];
        if (phrase.Within is { IsBeforeChrist: true } ancient)
            return new Resolution(null, CalendarMath.Format($"BC{ancient.Year:0000}-{mark}"), CalendarUnit.Season);
        if (YearOf(phrase, context) is not { } anchor)
            return new Resolution(null, "XXXX-" + mark, CalendarUnit.Season);
        var year = phrase.Within is null ? SeasonYear(phrase, anchor, context) : anchor.Year;
        return new Resolution(Days(year, season), CalendarMath.Format($"{year:0000}-{mark}"), CalendarUnit.Season);
    }

    /// <summary>A quarter or half of a year.</summary>
    public static Resolution Fraction(TimePhrase phrase, TimeContext context)
    {
        if (YearOf(phrase, context) is not { } anchor)
            return new Resolution(null, null, CalendarUnit.Quarter);
        var isQuarter = phrase.Unit == CalendarUnit.Quarter;
        var rank = phrase.Ordinal > 0 ? phrase.Ordinal : phrase.Within is not null ? 4 : (anchor.Month + 2) / 3;
        var year = anchor.Year;
        if (phrase.Within is null && isQuarter)
            (year, rank) = Latest(phrase.Ordinal, anchor, context);
        return isQuarter
            ? new Resolution(CalendarMath.Months(year, ((rank - 1) * 3) + 1, 3), CalendarMath.Format($"{year:0000}-Q{rank}"), CalendarUnit.Quarter)
            : new Resolution(CalendarMath.Months(year, rank == 2 ? 7 : 1, 6), CalendarMath.Format($"{year:0000}-H{rank}"), CalendarUnit.Quarter);
    }

    /// <summary>A named day in the year told, else the nearest to the anchor that fits the tense.</summary>
    public static Resolution Holiday(TimePhrase phrase, TimeContext context)
    {
        if (YearOf(phrase, context) is not { } anchor)
            return new Resolution(null, null, CalendarUnit.Day);
        var year = anchor.Year;
        if (phrase.Within is null)
            year = Nearest(phrase.Holiday!, anchor, context.Tense);
        var day = phrase.Holiday!.In(Math.Clamp(year, 1, 9998));
        return new Resolution(new DateInterval(day, day), CalendarMath.Value(day, CalendarUnit.Day), CalendarUnit.Day);
    }

    private static int Nearest(Holiday holiday, DateOnly anchor, ActTime tense)
    {
        var ahead = holiday.In(Math.Clamp(anchor.Year, 1, 9998)).DayNumber - anchor.DayNumber;
        if (ahead > 3 && (tense == ActTime.Past || ahead > 182))
            return anchor.Year - 1;
        return ahead < 0 && (tense == ActTime.Future || ahead < -182) ? anchor.Year + 1 : anchor.Year;
    }

    private static DateOnly? YearOf(TimePhrase phrase, TimeContext context) =>
        phrase.Within is { } year ? PhraseSolver.Solve(year, context).Interval?.Start : context.Anchor;

    private static DateInterval Days(int year, Season season) => CalendarMath.Months(year, ((int)season * 3) + 3, 3);

    private static int SeasonYear(TimePhrase phrase, DateOnly anchor, TimeContext context)
    {
        var season = phrase.Season!.Value;
        var now = Days(anchor.Year, season);
        if (phrase.Shift is < 0)
            return now.End < anchor ? anchor.Year : anchor.Year - 1;
        if (phrase.Shift is > 0)
            return now.Start > anchor ? anchor.Year : anchor.Year + 1;
        if (context.IsNarrative)
            return Following(season, anchor, context.Last);
        return context.Tense == ActTime.Past && now.Start > anchor ? anchor.Year - 1
            : context.Tense == ActTime.Future && now.End < anchor ? anchor.Year + 1
            : anchor.Year;
    }

    private static int Following(Season season, DateOnly anchor, Resolution? last) =>
        last is { Grain: < CalendarUnit.Year } && anchor.Month >= 10 && season is Dates.Season.Spring or Dates.Season.Summer ? anchor.Year + 1 : anchor.Year;

    // The last quarter is the one before this; a third quarter without a year is the latest one that is over.
    private static (int Year, int Rank) Latest(int rank, DateOnly anchor, TimeContext context)
    {
        var current = (anchor.Month + 2) / 3;
        if (rank < 0)
            return current > 1 ? (anchor.Year, current - 1) : (anchor.Year - 1, 4);
        return rank > current && context.Tense != ActTime.Future ? (anchor.Year - 1, rank) : (anchor.Year, rank);
    }
}
