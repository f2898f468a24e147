using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Fits the days of an expression to the status of the act: what is done lies up to publication, what is planned from it on.</summary>
internal static class StatusFit
{
    private const int NearDays = 31;

    /// <summary>The part of the days that the status allows, or the other reading of a weekday or month when it is near; null when neither fits.</summary>
    public static DateInterval? Apply(DateInterval days, DateInterval? other, EventStatus status, DateOnly? published)
    {
        if (published is not { } today)
            return days;
        if (status is EventStatus.Planned or EventStatus.Possible)
        {
            if (days.End >= today)
                return days.Start < today ? days with { Start = today } : days;
            return other is { } next && next.End >= today ? next : null;
        }

        if (days.Start <= today)
            return days.End > today ? days with { End = today } : days;
        return other is { } last && last.Start <= today && today.DayNumber - last.End.DayNumber <= NearDays ? last : null;
    }
}
