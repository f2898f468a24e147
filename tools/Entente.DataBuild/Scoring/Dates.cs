using System.Globalization;

namespace Entente.DataBuild.Scoring;

/// <summary>Compares intervals of days.</summary>
internal static class Dates
{
    private const int ShortEnough = 7;

    /// <summary>
    /// True when the intervals overlap and the given one is at most twice as long as the gold one, or no longer than a week. Unknown agrees
    /// with unknown only; what is no interval agrees with nothing.
    /// </summary>
    public static bool Agree(IReadOnlyList<string>? gold, IReadOnlyList<string>? given)
    {
        if (gold is null || given is null)
            return gold is null && given is null;
        if (!TryRead(gold, out var g) || !TryRead(given, out var p) || p.First > g.Last || g.First > p.Last)
            return false;
        var length = Length(p);
        return length <= 2 * Length(g) || length <= ShortEnough;
    }

    private static int Length((DateOnly First, DateOnly Last) days) => days.Last.DayNumber - days.First.DayNumber + 1;

    private static bool TryRead(IReadOnlyList<string> days, out (DateOnly First, DateOnly Last) interval)
    {
        interval = default;
        if (days.Count != 2 || !TryRead(days[0], out var first) || !TryRead(days[1], out var last))
            return false;
        interval = (first, last);
        return first <= last;
    }

    private static bool TryRead(string day, out DateOnly date) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
