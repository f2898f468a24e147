using System.Globalization;

namespace Entente.Reading.Dates;

/// <summary>Reads times of the clock: <c>09:29 GMT</c>, <c>5:30PM</c>, <c>9 a.m.</c>, <c>0800 UTC</c>, <c>noon</c>.</summary>
internal static class ClockGrammar
{
    /// <summary>Reads the longest such time at a position; null when there is none.</summary>
    public static TimePhrase? Read(AtomLine line, int i)
    {
        if (line.IsAny(i, "noon", "midnight", "midday"))
            return Of(i, i + 1, line.Is(i, "midnight") ? 0 : 12, 0);
        var (hour, minute, end) = Digits(line, i);
        if (hour < 0)
            return null;
        var half = HalfDay(line, end, out var isAfternoon);
        if (half > end && hour <= 12)
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        var zone = line.Is(half, "local") && line.Is(half + 1, "time") ? half + 2 : line.Is(half, "hrs") || line.Is(half, "hours") ? half + 1 : half;
        zone = line.Is(zone, WordKind.Zone) && line.Form(zone) is { Length: >= 3 } form && char.IsUpper(form[1]) ? zone + 1 : zone;
        var isMarked = zone > end || line.IsMark(i + 1, ':');
        return isMarked ? Of(i, zone, hour, minute) : null;
    }

    private static (int Hour, int Minute, int End) Digits(AtomLine line, int i)
    {
        if (line.Whole(i, 4, 4) is var both and >= 0 && both / 100 < 24 && both % 100 < 60 && (line.Is(i + 1, WordKind.Zone) || line.IsAny(i + 1, "hrs", "hours")))
            return (both / 100, both % 100, i + 1);
        var hour = line.Whole(i, 1, 2);
        if (hour is < 0 or > 24)
            return (-1, 0, i);
        if (line.IsMark(i + 1, ':') && line.IsGlued(i + 1) && line.IsGlued(i + 2) && line.Whole(i + 2, 2, 2) is >= 0 and < 60 and var minute)
        {
            var seconds = line.IsMark(i + 3, ':') && line.IsGlued(i + 3) && line.Whole(i + 4, 2, 2) >= 0 ? i + 5 : i + 3;
            return (hour % 24, minute, seconds);
        }

        return HalfDay(line, i + 1, out _) > i + 1 ? (hour % 24, 0, i + 1) : (-1, 0, i);
    }

    private static int HalfDay(AtomLine line, int i, out bool isAfternoon)
    {
        isAfternoon = line.IsAny(i, "pm", "p");
        if (line.IsAny(i, "am", "pm"))
            return i + 1;
        if (line.IsAny(i, "a", "p") && line.IsMark(i + 1, '.') && line.Is(i + 2, "m"))
            return line.IsMark(i + 3, '.') ? i + 4 : i + 3;
        return line.Is(i, "o") && line.Is(i + 2, "clock") ? i + 3 : i;
    }

    private static TimePhrase Of(int first, int end, int hour, int minute) =>
        new(PhraseForm.Clock, first, end) { Clock = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") };
}
