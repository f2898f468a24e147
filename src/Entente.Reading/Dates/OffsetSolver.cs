using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Resolves distances: <c>two weeks ago</c> is that day with three days on either side, <c>three days ago</c> the day itself.</summary>
internal static class OffsetSolver
{
    /// <summary>
    /// Resolves one distance from publication, from the date told before, or from a date that it names. Told from an act (<c>two weeks after the vote</c>) it
    /// dates that act, as seen from publication.
    /// </summary>
    public static Resolution Solve(TimePhrase phrase, TimeContext context)
    {
        var unit = phrase.Unit!.Value;
        if (phrase.IsEventAnchored)
            phrase = phrase with { Shift = -phrase.Shift };
        if (AnchorOf(phrase, context, out var grain) is not { } anchor)
            return new Resolution(null, phrase.IsEventAnchored ? PhraseSolver.LengthValue(phrase.Count, unit) : phrase.Count is null ? Side(phrase) : Unplaced(unit), unit);
        if (phrase.Count is not { } count)
            return Vague(phrase, anchor, unit);
        if (grain > unit)
            return new Resolution(null, ShiftSolver.Unknown(anchor.Start, unit, grain), unit);
        var point = CalendarMath.Add(phrase.Shift < 0 ? anchor.Start : anchor.End, count * phrase.Shift!.Value, unit);
        var value = phrase.IsEventAnchored ? PhraseSolver.LengthValue(count, unit) : CalendarMath.Value(point, unit);
        return new Resolution(Margin(phrase, point, unit), value, unit <= CalendarUnit.Day ? CalendarUnit.Day : unit);
    }

    private static DateInterval? AnchorOf(TimePhrase phrase, TimeContext context, out CalendarUnit grain)
    {
        grain = CalendarUnit.Day;
        if (phrase.Within is { } named)
        {
            var date = PhraseSolver.Solve(named, context);
            grain = date.Grain;
            return date.Interval;
        }

        if (phrase.IsAnaphoric || (context.IsNarrative && !phrase.IsEventAnchored))
        {
            grain = context.ReferenceGrain;
            return context.IsNarrative && context.Last is null ? null : context.Reference;
        }

        return context is { IsNarrative: false, Published: { } day } ? new DateInterval(day, day) : null;
    }

    private static DateInterval Margin(TimePhrase phrase, DateOnly point, CalendarUnit unit)
    {
        var days = unit switch
        {
            <= CalendarUnit.Day => 0,
            <= CalendarUnit.Fortnight => 3,
            CalendarUnit.Month or CalendarUnit.Season or CalendarUnit.Quarter => 15,
            CalendarUnit.Year => 182,
            _ => 1826,
        };
        var around = CalendarMath.Around(point, days);
        // Nearly five years ago lies after the point, more than five years ago before it; counted forward it is the other way round.
        var isLater = phrase.Hedge == Hedge.Under == phrase.Shift < 0;
        return phrase.Hedge is Hedge.None or Hedge.About ? around
            : isLater ? around with { Start = point }
            : around with { End = point };
    }

    private static Resolution Vague(TimePhrase phrase, DateInterval anchor, CalendarUnit unit)
    {
        var most = ShiftSolver.Usual(unit);
        var isBack = phrase.Shift < 0;
        var value = phrase.IsEventAnchored ? PhraseSolver.LengthValue(null, unit)
            : phrase.IsAnaphoric ? ShiftSolver.Unknown(anchor.Start, unit, CalendarUnit.Century)
            : Side(phrase);
        if (unit > CalendarUnit.Year || unit < CalendarUnit.Hour)
            return new Resolution(null, value, unit);
        if (unit == CalendarUnit.Hour)
            return new Resolution(isBack ? anchor with { Start = CalendarMath.AddDays(anchor.Start, -1) } : anchor, value, CalendarUnit.Day);
        DateOnly far = CalendarMath.Add(isBack ? anchor.Start : anchor.End, isBack ? -most : most, unit), near = CalendarMath.Add(isBack ? anchor.Start : anchor.End, isBack ? -1 : 1, unit);
        return new Resolution(isBack ? new DateInterval(far, near) : new DateInterval(near, far), value, unit);
    }

    private static string Side(TimePhrase phrase) => phrase.Shift < 0 ? "PAST_REF" : "FUTURE_REF";

    private static string Unplaced(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Year => "XXXX",
        CalendarUnit.Week => "XXXX-WXX",
        _ => "XXXX-XX-XX",
    };
}
