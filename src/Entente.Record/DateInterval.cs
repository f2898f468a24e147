namespace Entente.Record;

/// <summary>Days from <paramref name="Start"/> to <paramref name="End"/>, both included.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; never before the first.</param>
public readonly record struct DateInterval(DateOnly Start, DateOnly End)
{
    /// <summary>Number of days, at least one.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>True when the intervals share a day.</summary>
    public bool Overlaps(DateInterval other) => Start <= other.End && other.Start <= End;
}
