using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Turns a phrase into days and a value.</summary>
internal static class PhraseSolver
{
    private static readonly string[] _dayParts = ["TMO", "TMI", "TAF", "TEV", "TNI", "TDT"];

    /// <summary>Resolves one phrase at the present point of the context.</summary>
    public static Resolution Solve(TimePhrase phrase, TimeContext context)
    {
        var whole = Whole(phrase, context);
        if (phrase.DayPart is { } part && whole.Grain == CalendarUnit.Day && phrase.Form != PhraseForm.Set && whole.Value is not null)
            whole = whole with { Value = whole.Value + _dayParts[(int)part] };
        return phrase.Part is { } third ? Narrow(whole, third, context) : whole;
    }

    private static Resolution Whole(TimePhrase phrase, TimeContext context) => phrase.Form switch
    {
        PhraseForm.Calendar => CalendarSolver.Solve(phrase, context),
        PhraseForm.Decade => Decade(phrase),
        PhraseForm.Century => Century(phrase),
        PhraseForm.Season => FractionSolver.Season(phrase, context),
        PhraseForm.Fraction => FractionSolver.Fraction(phrase, context),
        PhraseForm.Holiday => FractionSolver.Holiday(phrase, context),
        PhraseForm.Deictic => Deictic(phrase, context),
        PhraseForm.Shifted => ShiftSolver.Unit(phrase, context),
        PhraseForm.Stretch => ShiftSolver.Stretch(phrase, context),
        PhraseForm.Ordinal => ShiftSolver.Ordinal(phrase, context),
        PhraseForm.Offset => OffsetSolver.Solve(phrase, context),
        PhraseForm.Duration => new Resolution(null, LengthValue(phrase.Count, phrase.Unit!.Value), phrase.Unit!.Value),
        PhraseForm.Set => new Resolution(null, SetValue(phrase), phrase.Unit!.Value),
        PhraseForm.Vague => new Resolution(null, phrase.Vague switch { VagueTime.Past => "PAST_REF", VagueTime.Present => "PRESENT_REF", _ => "FUTURE_REF" }, CalendarUnit.Year),
        PhraseForm.Clock => Clock(phrase, context),
        _ => context.Last ?? new Resolution(null, null, CalendarUnit.Day),
    };

    /// <summary>Notation of a length: <c>P3D</c>, <c>PT48H</c>, <c>PXM</c>.</summary>
    public static string LengthValue(decimal? count, CalendarUnit unit)
    {
        var (factor, letter) = unit switch
        {
            CalendarUnit.Second => (1, "S"),
            CalendarUnit.Minute => (1, "M"),
            CalendarUnit.Hour => (1, "H"),
            CalendarUnit.Weekend => (1, "WE"),
            CalendarUnit.Week => (1, "W"),
            CalendarUnit.Fortnight => (2, "W"),
            CalendarUnit.Month => (1, "M"),
            CalendarUnit.Season or CalendarUnit.Quarter => (1, "Q"),
            CalendarUnit.Year => (1, "Y"),
            CalendarUnit.Decade => (1, "DE"),
            CalendarUnit.Century => (1, "CE"),
            _ => (1, "D"),
        };
        var number = count is { } value ? CalendarMath.Format($"{value * factor:0.##}") : "X";
        return (unit <= CalendarUnit.Hour ? "PT" : "P") + number + letter;
    }

    private static string SetValue(TimePhrase phrase)
    {
        if (phrase.Weekday is { } weekday)
            return CalendarMath.Format($"XXXX-WXX-{weekday}");
        if (phrase.DayPart is { } part)
            return "XXXX-XX-XX" + _dayParts[(int)part];
        return phrase.Month is { } month ? CalendarMath.Format($"XXXX-{month:00}") : LengthValue(phrase.Count, phrase.Unit!.Value);
    }

    private static Resolution Decade(TimePhrase phrase) =>
        phrase.IsBeforeChrist
            ? new Resolution(null, CalendarMath.Format($"BC{phrase.Year / 10:000}"), CalendarUnit.Decade)
            : new Resolution(CalendarMath.Years(phrase.Year!.Value, 10), CalendarMath.Format($"{phrase.Year / 10:000}"), CalendarUnit.Decade);

    private static Resolution Century(TimePhrase phrase)
    {
        var before = phrase.Ordinal - 1;
        return phrase.IsBeforeChrist
            ? new Resolution(null, CalendarMath.Format($"BC{before:00}"), CalendarUnit.Century)
            : new Resolution(CalendarMath.Years(before * 100, 100), CalendarMath.Format($"{before:00}"), CalendarUnit.Century);
    }

    private static Resolution Deictic(TimePhrase phrase, TimeContext context)
    {
        if (context.Published is not { } today)
            return new Resolution(null, "XXXX-XX-XX", CalendarUnit.Day);
        var day = CalendarMath.AddDays(today, phrase.Shift ?? 0);
        return new Resolution(new DateInterval(day, day), CalendarMath.Value(day, CalendarUnit.Day), CalendarUnit.Day);
    }

    // A time of the clock adds no days of its own; its value stands on the day told before.
    private static Resolution Clock(TimePhrase phrase, TimeContext context)
    {
        var day = context is { IsNarrative: true, Last: { Grain: CalendarUnit.Day, Interval: { } last } } ? last.Start : context.Published;
        var date = day is { } known && !(context.IsNarrative && context.Last is null) ? CalendarMath.Value(known, CalendarUnit.Day) : "XXXX-XX-XX";
        return new Resolution(null, date + "T" + phrase.Clock, CalendarUnit.Day);
    }

    private static Resolution Narrow(Resolution whole, PartOf part, TimeContext context)
    {
        if (whole.Interval is not { } days)
            return whole;
        if (part is PartOf.Early or PartOf.Middle or PartOf.Late)
            return whole with { Interval = CalendarMath.Third(days, part) };
        if (context.Published is not { } today || today < days.Start || today > days.End)
            return whole;
        return whole with { Interval = part == PartOf.Earlier ? days with { End = today } : days with { Start = today } };
    }
}
