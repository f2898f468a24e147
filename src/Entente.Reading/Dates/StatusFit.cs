using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Fits the days of an expression to the status of the act: what is done lies up to publication, what is planned from it on.</summary>
internal static class StatusFit
{
    /// <summary>The part of the days that the status allows, or the other reading of a weekday or month; the days as they are when neither fits.</summary>
    public static DateInterval Apply(DateInterval days, DateInterval? other, EventStatus status, DateOnly? published)
    {
        if (published is not { } today)
            return days;
        if (status is EventStatus.Planned or EventStatus.Possible)
        {
            if (days.End < today)
                return other is { } next && next.End >= today ? next : days;
            return days.Start < today ? days with { Start = today } : days;
        }

        if (days.Start > today)
            return status == EventStatus.Happened && other is { } last && last.Start <= today ? last : days;
        return days.End > today ? days with { End = today } : days;
    }
}
