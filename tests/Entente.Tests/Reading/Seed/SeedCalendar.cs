using System.Globalization;

namespace Entente.Tests.Reading.Seed;

/// <summary>The intervals that the article's time expressions mean, seen from its day of publication.</summary>
internal sealed class SeedCalendar(Variant variant)
{
    private DateOnly Monday => variant.Published.AddDays(-(((int)variant.Published.DayOfWeek + 6) % 7));

    /// <summary>No expression: the day of publication and the day before.</summary>
    public string[] News => Interval(variant.Published.AddDays(-1), variant.Published);

    /// <summary><c>last year</c>.</summary>
    public string[] LastYear => Interval(new DateOnly(variant.Published.Year - 1, 1, 1), new DateOnly(variant.Published.Year - 1, 12, 31));

    /// <summary><c>earlier this week</c>.</summary>
    public string[] ThisWeek => Interval(Monday, variant.Published);

    /// <summary><c>on Monday</c>.</summary>
    public string[] OnMonday => Interval(Monday, Monday);

    /// <summary><c>two weeks ago</c>: that day and three days on either side.</summary>
    public string[] WeeksAgo => Interval(variant.Published.AddDays((-7 * variant.Weeks) - 3), variant.Published.AddDays((-7 * variant.Weeks) + 3));

    /// <summary><c>earlier this month</c>.</summary>
    public string[] ThisMonth => Interval(new DateOnly(variant.Published.Year, variant.Published.Month, 1), variant.Published);

    /// <summary>From now to the days after.</summary>
    public string[] Soon => Interval(variant.Published.AddDays(-1), variant.Published.AddDays(1));

    private static string[] Interval(DateOnly first, DateOnly last) =>
        [first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
}
