using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Resolves units counted from an anchor, stretches that touch it, and ranked units inside a larger stretch.</summary>
internal static class ShiftSolver
{
    /// <summary>A whole unit: <c>last week</c>, <c>the following day</c>.</summary>
    public static Resolution Unit(TimePhrase phrase, TimeContext context)
    {
        var unit = phrase.Unit!.Value;
        var shift = phrase.Shift ?? 0;
        var told = phrase.IsAnaphoric || context.IsNarrative;
        if ((told ? context.Reference : Of(context.Published)) is not { } anchor)
            return new Resolution(null, null, unit);
        if (told && context.ReferenceGrain > unit && context.Last is not null)
            return new Resolution(null, Unknown(anchor.Start, unit, context.ReferenceGrain), unit);
        if (unit == CalendarUnit.Weekend)
            return Weekend(shift, anchor.Start, context);
        var day = CalendarMath.Add(shift > 0 ? anchor.End : anchor.Start, shift, unit);
        return new Resolution(CalendarMath.Containing(day, unit), CalendarMath.Value(day, unit), unit);
    }

    /// <summary>A number of units up to the anchor or from it on: <c>the past two years</c>, <c>coming weeks</c>.</summary>
    public static Resolution Stretch(TimePhrase phrase, TimeContext context)
    {
        var unit = phrase.Unit!.Value;
        var value = PhraseSolver.LengthValue(phrase.Count, unit);
        var anchor = phrase.IsAnaphoric || context.IsNarrative ? context.Reference : Of(context.Published);
        if (anchor is not { } days)
            return new Resolution(null, value, unit);
        var count = phrase.Count ?? Usual(unit);
        return phrase.Shift < 0
            ? new Resolution(new DateInterval(CalendarMath.Add(days.End, -Math.Max(count, unit <= CalendarUnit.Hour ? 24 : 0), unit), days.End), value, unit)
            : new Resolution(new DateInterval(days.Start, CalendarMath.Add(days.Start, count, unit)), value, unit);
    }

    /// <summary>The n-th unit of a stretch: <c>the first week of March</c>.</summary>
    public static Resolution Ordinal(TimePhrase phrase, TimeContext context)
    {
        var unit = phrase.Unit!.Value;
        var count = phrase.Count ?? 1;
        var whole = PhraseSolver.Solve(phrase.Within!, context);
        if (whole.Interval is not { } days || days.Days > 40_000)
            return new Resolution(null, PhraseSolver.LengthValue(count, unit), unit);
        var start = phrase.Ordinal > 0
            ? CalendarMath.Add(days.Start, (phrase.Ordinal - 1) * count, unit)
            : CalendarMath.AddDays(CalendarMath.Add(days.End, -count, unit), 1);
        if (start < days.Start || start > days.End)
            return new Resolution(null, whole.Value, unit);
        var end = CalendarMath.AddDays(CalendarMath.Add(start, count, unit), -1);
        var part = new DateInterval(start, end > days.End ? days.End : end < start ? start : end);
        var middle = CalendarMath.AddDays(part.Start, part.Days / 2);
        return new Resolution(part, count == 1 ? CalendarMath.Value(unit == CalendarUnit.Day ? part.Start : middle, unit) : PhraseSolver.LengthValue(count, unit), unit);
    }

    /// <summary>How many units a vague number of them covers at the most.</summary>
    public static decimal Usual(CalendarUnit unit) => unit switch
    {
        <= CalendarUnit.Hour => 24,
        CalendarUnit.Day => 7,
        CalendarUnit.Week => 4,
        CalendarUnit.Month => 4,
        CalendarUnit.Year => 5,
        _ => 3,
    };

    /// <summary>Notation of a unit whose place inside a coarser time is unknown: <c>1971-XX-XX</c>.</summary>
    public static string Unknown(DateOnly anchor, CalendarUnit unit, CalendarUnit grain)
    {
        var year = grain > CalendarUnit.Year ? "XXXX" : CalendarMath.Value(anchor, CalendarUnit.Year);
        return unit switch
        {
            CalendarUnit.Week => year + "-WXX",
            CalendarUnit.Month => year + "-XX",
            CalendarUnit.Year => "XXXX",
            _ => grain == CalendarUnit.Month ? CalendarMath.Value(anchor, CalendarUnit.Month) + "-XX" : year + "-XX-XX",
        };
    }

    private static DateInterval? Of(DateOnly? day) => day is { } known ? new DateInterval(known, known) : null;

    // A weekend told as done before Saturday is the one before.
    private static Resolution Weekend(int shift, DateOnly day, TimeContext context)
    {
        var isEarly = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && context.Tense == ActTime.Past && shift == 0;
        var target = CalendarMath.Add(day, isEarly ? -1 : shift, CalendarUnit.Week);
        return new Resolution(CalendarMath.Containing(target, CalendarUnit.Weekend), CalendarMath.Value(target, CalendarUnit.Weekend), CalendarUnit.Weekend);
    }
}
