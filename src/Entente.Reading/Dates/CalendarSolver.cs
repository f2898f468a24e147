using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Resolves calendar dates; what a date leaves out is filled from publication and tense, or in a narrative from the date told before.</summary>
internal static class CalendarSolver
{
    private const int Slack = 3;

    /// <summary>Resolves one date.</summary>
    public static Resolution Solve(TimePhrase phrase, TimeContext context)
    {
        if (phrase.IsBeforeChrist || phrase.Year is < 1 or > 9999)
            return new Resolution(null, BeforeChrist(phrase), Grain(phrase));
        if (phrase.IsAmbiguous)
            return Ambiguous(phrase, context);
        if (phrase.Month is null && phrase.Weekday is { } weekday)
            return WeekdaySolver.Solve(phrase, weekday, context);
        if (phrase.Year is { } year)
            return phrase.Month is null ? OfYear(phrase, year) : Full(phrase, year);
        return WithoutYear(phrase, context);
    }

    private static CalendarUnit Grain(TimePhrase phrase) =>
        phrase.Day is not null ? CalendarUnit.Day : phrase.Month is not null ? CalendarUnit.Month : CalendarUnit.Year;

    private static string BeforeChrist(TimePhrase phrase) =>
        (phrase.Month, phrase.Day) switch
        {
            (null, _) => CalendarMath.Format($"BC{phrase.Year:0000}"),
            (_, null) => CalendarMath.Format($"BC{phrase.Year:0000}-{phrase.Month:00}"),
            _ => CalendarMath.Format($"BC{phrase.Year:0000}-{phrase.Month:00}-{phrase.Day:00}"),
        };

    private static Resolution OfYear(TimePhrase phrase, int year)
    {
        var whole = CalendarMath.Years(year, 1);
        return new Resolution(whole, phrase.IsFiscal ? CalendarMath.Format($"FY{year:0000}") : CalendarMath.Value(whole.Start, CalendarUnit.Year), CalendarUnit.Year);
    }

    private static Resolution Full(TimePhrase phrase, int year) =>
        Make(phrase, year) is { } interval
            ? new Resolution(interval, CalendarMath.Value(interval.Start, Grain(phrase)), Grain(phrase))
            : new Resolution(null, null, CalendarUnit.Day);

    // The 31st of June and the like have no interval.
    private static DateInterval? Make(TimePhrase phrase, int year)
    {
        if (year is < 1 or > 9998 || phrase.Month is not { } month)
            return null;
        if (phrase.Day is not { } day)
            return CalendarMath.Months(year, month, 1);
        if (day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return new DateInterval(date, date);
    }

    // 04/05/2010: only a reading near publication decides.
    private static Resolution Ambiguous(TimePhrase phrase, TimeContext context)
    {
        DateInterval first = Make(phrase, phrase.Year!.Value)!.Value, second = Make(phrase with { Month = phrase.Day, Day = phrase.Month }, phrase.Year!.Value)!.Value;
        bool isFirst = IsNear(first, context), isSecond = IsNear(second, context);
        if (isFirst == isSecond)
            return new Resolution(null, CalendarMath.Format($"{phrase.Year:0000}-XX-XX"), CalendarUnit.Day);
        var chosen = isFirst ? first : second;
        return new Resolution(chosen, CalendarMath.Value(chosen.Start, CalendarUnit.Day), CalendarUnit.Day);
    }

    private static bool IsNear(DateInterval date, TimeContext context) =>
        context.Published is { } day && Math.Abs(day.DayNumber - date.Start.DayNumber) <= 20;

    private static Resolution WithoutYear(TimePhrase phrase, TimeContext context)
    {
        if (phrase.Within is { } told && PhraseSolver.Solve(told, context).Interval is { } within)
            return Full(phrase, within.Start.Year);
        if (context.Anchor is not { } anchor)
            return new Resolution(null, Open(phrase), Grain(phrase));
        var year = phrase.Shift is { } shift ? Shifted(phrase, shift, anchor)
            : context.IsNarrative ? Following(phrase, context.Last!.Value, anchor)
            : Nearest(phrase, anchor, context.Tense);
        var date = Full(phrase, year);
        return date with { Other = phrase.Shift is null ? Opposite(phrase, year, anchor) : null };
    }

    private static string Open(TimePhrase phrase) =>
        phrase.Day is null ? CalendarMath.Format($"XXXX-{phrase.Month:00}") : CalendarMath.Format($"XXXX-{phrase.Month:00}-{phrase.Day:00}");

    // Last September is the latest one that is over, next June the first to come, this March the one of the year.
    private static int Shifted(TimePhrase phrase, int shift, DateOnly anchor) => shift switch
    {
        < 0 => Make(phrase, anchor.Year) is { } past && past.End < anchor ? anchor.Year : anchor.Year - 1,
        > 0 => Make(phrase, anchor.Year) is { } future && future.Start > anchor ? anchor.Year : anchor.Year + 1,
        _ => anchor.Year,
    };

    // A narrative goes forward: after December comes January of the next year.
    private static int Following(TimePhrase phrase, Resolution last, DateOnly anchor)
    {
        if (last.Grain >= CalendarUnit.Year)
            return anchor.Year;
        var distance = phrase.Month!.Value - anchor.Month;
        return distance <= -8 ? anchor.Year + 1 : distance >= 10 ? anchor.Year - 1 : anchor.Year;
    }

    private static int Nearest(TimePhrase phrase, DateOnly anchor, ActTime tense)
    {
        int best = anchor.Year, bestCost = int.MaxValue;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Make(phrase, year) is not { } date || Cost(date, anchor, tense) is var cost && cost >= bestCost)
                continue;
            (best, bestCost) = (year, Cost(date, anchor, tense));
        }

        return best;
    }

    // Distance in days, dearer on the side that the tense rules out.
    private static int Cost(DateInterval date, DateOnly anchor, ActTime tense)
    {
        var ahead = date.Start.DayNumber - anchor.DayNumber;
        var behind = anchor.DayNumber - date.End.DayNumber;
        if (ahead > 0)
            return tense == ActTime.Past && ahead > Slack ? ahead + 2000 : ahead;
        return behind > 0 && tense == ActTime.Future ? behind + 2000 : Math.Max(behind, 0);
    }

    private static DateInterval? Opposite(TimePhrase phrase, int year, DateOnly anchor) =>
        Make(phrase, year) is { } date ? Make(phrase, date.Start > anchor ? year - 1 : year + 1) : null;
}
