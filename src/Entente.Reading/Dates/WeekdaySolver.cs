using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Resolves days of the week.</summary>
internal static class WeekdaySolver
{
    /// <summary>Resolves a weekday without a date: the last one up to publication in the past tense, the next one in the future.</summary>
    public static Resolution Solve(TimePhrase phrase, int weekday, TimeContext context)
    {
        if (context.Anchor is not { } anchor)
            return new Resolution(null, CalendarMath.Format($"XXXX-WXX-{weekday}"), CalendarUnit.Day);
        if (phrase.Within is { } week)
            return InWeek(weekday, PhraseSolver.Solve(week, context));
        if (context.IsNarrative || phrase.IsAnaphoric)
            return Day(OnOrAfter(context.Reference!.Value.Start, weekday), null);
        var last = OnOrBefore(anchor, weekday);
        return phrase.Shift switch
        {
            < 0 => Day(OnOrBefore(CalendarMath.AddDays(anchor, -1), weekday), null),
            > 0 => Day(OnOrAfter(CalendarMath.AddDays(anchor, 1), weekday), null),
            0 => Day(CalendarMath.AddDays(CalendarMath.Monday(anchor), weekday - 1), null),
            _ when context.Tense == ActTime.Future => Day(OnOrAfter(anchor, weekday), last),
            _ => Day(last, OnOrAfter(anchor, weekday)),
        };
    }

    /// <summary>A day of one week.</summary>
    public static Resolution InWeek(int weekday, Resolution week) =>
        week.Interval is { } days ? Day(CalendarMath.AddDays(CalendarMath.Monday(days.Start), weekday - 1), null) : new Resolution(null, week.Value, CalendarUnit.Day);

    private static Resolution Day(DateOnly day, DateOnly? other) =>
        new(new DateInterval(day, day), CalendarMath.Value(day, CalendarUnit.Day), CalendarUnit.Day, other is { } second ? new DateInterval(second, second) : null);

    private static DateOnly OnOrBefore(DateOnly day, int weekday) => CalendarMath.AddDays(day, -((Number(day) - weekday + 7) % 7));

    private static DateOnly OnOrAfter(DateOnly day, int weekday) => CalendarMath.AddDays(day, (weekday - Number(day) + 7) % 7);

    private static int Number(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}
