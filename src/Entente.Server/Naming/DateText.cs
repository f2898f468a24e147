using System.Globalization;
using Entente.Record;

namespace Entente.Server.Naming;

/// <summary>Dates as a reader of English writes them.</summary>
public static class DateText
{
    /// <summary>An interval, as short as it can be said: <c>2009</c>, <c>Apr 2010</c>, <c>12–15 Apr 2010</c>, <c>29 Mar – 4 Apr 2010</c>.</summary>
    public static string Of(DateInterval interval)
    {
        var (start, end) = (interval.Start, interval.End);
        if (start == end)
            return Day(start);
        var wholeMonths = start.Day == 1 && end == end.AddDays(1 - end.Day).AddMonths(1).AddDays(-1);
        if (wholeMonths && start.Month == 1 && end.Month == 12)
            return start.Year == end.Year ? Text(start, "yyyy") : Text(start, "yyyy") + "–" + Text(end, "yyyy");
        if (wholeMonths && start.Year == end.Year && start.Month == end.Month)
            return Text(start, "MMM yyyy");
        if (start.Year != end.Year)
            return Day(start) + " – " + Day(end);
        return start.Month == end.Month ? Text(start, "%d") + "–" + Day(end) : Text(start, "d MMM") + " – " + Day(end);
    }

    /// <summary>A record's date; <c>undated</c> when it has none.</summary>
    public static string Of(RecordDate date) => date.Interval is { } interval ? Of(interval) : "undated";

    /// <summary>One day: <c>5 Mar 2011</c>.</summary>
    public static string Day(DateOnly day) => Text(day, "d MMM yyyy");

    /// <summary>What a date rests on, for a hint; null when the text states it.</summary>
    public static string? Basis(RecordDate date) => date.Basis switch
    {
        DateBasis.Publication => "No time is given: the day of publication and the day before",
        DateBasis.Relative => date.Words is { } words ? $"From \"{words.Text}\", counted from the publication" : "Counted from the publication",
        DateBasis.Dateline => "From the date line",
        DateBasis.Unknown => "The text does not say when",
        _ => null,
    };

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
