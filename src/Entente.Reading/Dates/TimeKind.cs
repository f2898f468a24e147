namespace Entente.Reading;

/// <summary>What sort of time an expression names, after the TIMEX3 types.</summary>
public enum TimeKind
{
    /// <summary>A day, month, year or other stretch of the calendar; clock times count as their day.</summary>
    Date,

    /// <summary>A length of time without a place in the calendar: <c>three days of drills</c>.</summary>
    Duration,

    /// <summary>A time that recurs: <c>every Friday</c>.</summary>
    Set,
}
