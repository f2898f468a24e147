using System.Globalization;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Arithmetic with calendar units, and their TIMEX3 notation. Weeks are those of ISO 8601.</summary>
internal static class CalendarMath
{
    /// <summary>The unit that holds a day.</summary>
    public static DateInterval Containing(DateOnly day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => Days(Monday(day), 7),
        CalendarUnit.Fortnight => Days(Monday(day), 14),
        CalendarUnit.Weekend => Days(Add(Monday(day), 5, CalendarUnit.Day), 2),
        CalendarUnit.Month => Months(day.Year, day.Month, 1),
        CalendarUnit.Quarter => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        CalendarUnit.Season => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        CalendarUnit.Year => Years(day.Year, 1),
        CalendarUnit.Decade => Years(day.Year / 10 * 10, 10),
        CalendarUnit.Century => Years(day.Year / 100 * 100, 100),
        _ => new DateInterval(day, day),
    };

    /// <summary>The day so many units later, held inside the range of <see cref="DateOnly"/>; parts of months and years are rounded down to days.</summary>
    public static DateOnly Add(DateOnly day, decimal count, CalendarUnit unit)
    {
        count = Math.Clamp(count, -4_000_000m, 4_000_000m);
        return unit switch
        {
            CalendarUnit.Second or CalendarUnit.Minute => day,
            CalendarUnit.Hour => AddDays(day, (int)(count / 24)),
            CalendarUnit.Week or CalendarUnit.Weekend => AddDays(day, (int)(count * 7)),
            CalendarUnit.Fortnight => AddDays(day, (int)(count * 14)),
            CalendarUnit.Month => AddMonths(day, count),
            CalendarUnit.Quarter or CalendarUnit.Season => AddMonths(day, count * 3),
            CalendarUnit.Year => AddMonths(day, count * 12),
            CalendarUnit.Decade => AddMonths(day, count * 120),
            CalendarUnit.Century => AddMonths(day, count * 1200),
            _ => AddDays(day, (int)count),
        };
    }

    /// <summary>Full months of one year, running over its end.</summary>
    public static DateInterval Months(int year, int month, int count)
    {
        var start = new DateOnly(Math.Clamp(year, 1, 9998), month, 1);
        return new DateInterval(start, start.AddMonths(count).AddDays(-1));
    }

    /// <summary>Full years.</summary>
    public static DateInterval Years(int year, int count)
    {
        var first = Math.Clamp(year, 1, 9999);
        return new DateInterval(new DateOnly(first, 1, 1), new DateOnly(Math.Clamp(year + count - 1, first, 9999), 12, 31));
    }

    /// <summary>The first, middle or last third.</summary>
    public static DateInterval Third(DateInterval whole, PartOf part)
    {
        var third = whole.Days / 3;
        return part switch
        {
            PartOf.Early => new DateInterval(whole.Start, whole.Start.AddDays(Math.Max(third - 1, 0))),
            PartOf.Middle => new DateInterval(whole.Start.AddDays(third), whole.End.AddDays(-third)),
            _ => new DateInterval(whole.End.AddDays(-Math.Max(third - 1, 0)), whole.End),
        };
    }

    /// <summary>So many days before and after a day.</summary>
    public static DateInterval Around(DateOnly day, int days) => new(AddDays(day, -days), AddDays(day, days));

    /// <summary>The notation of the unit that holds a day: <c>2010-04-15</c>, <c>2010-W15</c>, <c>2010-04</c>, <c>2010-Q2</c>, <c>2010</c>, <c>201</c>, <c>20</c>.</summary>
    public static string Value(DateOnly day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week or CalendarUnit.Fortnight => Week(day),
        CalendarUnit.Weekend => Week(day) + "-WE",
        CalendarUnit.Month => Format($"{day.Year:0000}-{day.Month:00}"),
        CalendarUnit.Quarter or CalendarUnit.Season => Format($"{day.Year:0000}-Q{(day.Month + 2) / 3}"),
        CalendarUnit.Year => Format($"{day.Year:0000}"),
        CalendarUnit.Decade => Format($"{day.Year / 10:000}"),
        CalendarUnit.Century => Format($"{day.Year / 100:00}"),
        _ => Format($"{day:yyyy-MM-dd}"),
    };

    /// <summary>Formats with the invariant culture.</summary>
    public static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Monday of the week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day so many days later, held inside the range of <see cref="DateOnly"/>.</summary>
    public static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return Format($"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    private static DateInterval Days(DateOnly start, int count) => new(start, AddDays(start, count - 1));

    private static DateOnly AddMonths(DateOnly day, decimal months)
    {
        months = Math.Clamp(months, -130_000, 130_000);
        var whole = (int)Math.Truncate(months);
        var first = (day.Year * 12) + day.Month - 1 + whole;
        if (first < 12)
            return DateOnly.MinValue;
        if (first >= 9999 * 12)
            return DateOnly.MaxValue;
        return AddDays(day.AddMonths(whole), (int)((months - whole) * 30));
    }
}
