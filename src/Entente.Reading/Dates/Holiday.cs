using System.Globalization;
using Entente.Text;

namespace Entente.Reading.Dates;

/// <summary>A named day of the year: fixed (<c>12-25</c>) or counted from Western Easter (<c>easter-2</c>). Immutable.</summary>
internal sealed class Holiday
{
    private const string FromEaster = "easter";

    private readonly int _month;
    private readonly int _day;

    private Holiday(string[] words, int month, int day)
    {
        Words = words;
        _month = month;
        _day = day;
    }

    /// <summary>The words of its name in lower case; an apostrophe is a word of its own.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads <c>holidays.tsv</c>, longest name first.</summary>
    public static IReadOnlyList<Holiday> LoadAll(IDataSource data)
    {
        var all = new List<Holiday>();
        foreach (var row in TsvTable.Read(data, "lexicon/time/holidays.tsv", "form", "rule", "note").Rows)
            all.Add(Parse(row));
        return [.. all.OrderByDescending(holiday => holiday.Words.Count)];
    }

    /// <summary>The day in one year.</summary>
    public DateOnly In(int year) => _month > 0 ? new DateOnly(year, _month, _day) : Easter(year).AddDays(_day);

    private static Holiday Parse(TsvRow row)
    {
        var words = row[0].Replace("'", " ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rule = row[1];
        if (rule.StartsWith(FromEaster, StringComparison.Ordinal)
            && int.TryParse(rule.AsSpan(FromEaster.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
            return new Holiday(words, 0, days);
        if (DateOnly.TryParseExact("2001-" + rule, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new Holiday(words, day.Month, day.Day);
        throw row.Error(1, $"'{rule}' is neither a month and day nor a distance from Easter");
    }

    // The anonymous Gregorian algorithm, as printed in Meeus, Astronomical Algorithms, chapter 8.
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
