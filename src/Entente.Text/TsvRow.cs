using System.Globalization;

namespace Entente.Text;

/// <summary>One line of a <see cref="TsvTable"/>; fields are reached by column position, from 0.</summary>
public sealed class TsvRow
{
    private readonly string[] _fields;

    internal TsvRow(string file, int line, string[] fields)
    {
        File = file;
        Line = line;
        _fields = fields;
    }

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The field as written; empty when absent.</summary>
    public string this[int column] => _fields[column];

    /// <summary>The field, or null when it is empty.</summary>
    public string? Optional(int column) => _fields[column].Length == 0 ? null : _fields[column];

    /// <summary>The parts of a field that lists several values with <c>|</c>; none when it is empty.</summary>
    public string[] List(int column) => _fields[column].Length == 0 ? [] : _fields[column].Split('|');

    /// <summary>A date written <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null when empty.</summary>
    /// <param name="column">Column, from 0.</param>
    /// <param name="last">True to take the last day of a year or month that is given alone, false for the first.</param>
    /// <exception cref="DataFileException">The field is no such date.</exception>
    public DateOnly? Date(int column, bool last)
    {
        var text = _fields[column];
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return last ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);
        throw Error(column, $"'{text}' is no date (YYYY, YYYY-MM or YYYY-MM-DD)");
    }

    /// <summary>The error for one field of this row, ready to throw.</summary>
    public DataFileException Error(int column, string problem) => new(File, Line, column + 1, problem);
}
