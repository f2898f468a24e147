using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Export;

/// <summary>One line of comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.</summary>
public static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Joins fields and ends the line with CR LF. A field with a comma, a quotation mark or a line break is quoted; one that a spreadsheet would
    /// run as a formula (it begins with <c>= + - @</c>, a tab or a return, and is no number) gets an apostrophe before it; null is empty.
    /// </summary>
    public static string Of(IEnumerable<string?> fields)
    {
        var line = new StringBuilder();
        var separator = "";
        foreach (var field in fields)
        {
            line.Append(separator);
            Append(line, field ?? "");
            separator = ",";
        }

        return line.Append("\r\n").ToString();
    }

    private static void Append(StringBuilder line, string field)
    {
        if (IsFormula(field))
            field = "'" + field;
        if (field.AsSpan().ContainsAny(Quoted))
            line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            line.Append(field);
    }

    private static bool IsFormula(string field) =>
        field.Length > 0 && (field[0] is '=' or '+' or '-' or '@' or '\t' or '\r') && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
