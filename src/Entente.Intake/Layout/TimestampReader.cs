using System.Globalization;

namespace Entente.Intake.Layout;

/// <summary>Reads dates and times of publication in the ways that pages, agencies and data files write them.</summary>
internal sealed class TimestampReader(IntakeWords words)
{
    private const int LongestLine = 120;

    /// <summary>Reads a line that is a date and time and nothing else but words such as <c>published</c>.</summary>
    internal bool TryReadLine(ReadOnlySpan<char> line, out Timestamp stamp) => TryRead(line, isStrict: true, out stamp, out _);

    /// <summary>Reads the date in the opening of an agency report, such as <c>LIMA, April 15, 2010 (Agency)</c>.</summary>
    /// <param name="opening">What stands before the dash.</param>
    /// <param name="stamp">The date.</param>
    /// <param name="lacksYear">True when day and month are there and the year is not.</param>
    internal bool TryReadDateline(ReadOnlySpan<char> opening, out Timestamp stamp, out bool lacksYear) =>
        TryRead(opening, isStrict: false, out stamp, out lacksYear);

    /// <summary>Reads a value of a data field: an ISO 8601 or RFC 1123 time, a compact date, or any form that a line may have.</summary>
    internal bool TryReadValue(string value, out Timestamp stamp)
    {
        value = value.Trim();
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ||
            DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            stamp = new Timestamp(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), false, false);
            return true;
        }

        return TryReadCompact(value, out stamp) || TryReadLine(value, out stamp);
    }

    private static bool TryReadCompact(string value, out Timestamp stamp)
    {
        var isCompact = value.Length is 14 or 15 or 16 && char.IsAsciiDigit(value[7]);
        string[] forms = ["yyyyMMddHHmmss", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmmss'Z'"];
        var isRead = DateTime.TryParseExact(value, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && isCompact;
        stamp = new Timestamp(new DateTimeOffset(time, TimeSpan.Zero), true, false);
        return isRead;
    }

    private bool TryRead(ReadOnlySpan<char> line, bool isStrict, out Timestamp stamp, out bool lacksYear)
    {
        stamp = default;
        lacksYear = false;
        if (line.Length > LongestLine || !HasDigit(line))
            return false;
        var parts = new TimestampParts(words, isStrict);
        var isRead = parts.Read(line);
        lacksYear = isRead && parts.LacksYear;
        return isRead && parts.TryBuild(out stamp);
    }

    private static bool HasDigit(ReadOnlySpan<char> line) => line.IndexOfAnyInRange('0', '9') >= 0;
}
