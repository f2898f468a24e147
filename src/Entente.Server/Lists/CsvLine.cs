using System.Text;

namespace Entente.Server.Lists;

/// <summary>One line of comma-separated values.</summary>
internal static class CsvLine
{
    /// <summary>
    /// Joins the fields and ends the line with CR LF. Fields with a comma, a quotation mark or a line break are quoted; one that a spreadsheet would
    /// take for a formula gets an apostrophe before it.
    /// </summary>
    public static string Of(IEnumerable<string?> fields)
    {
        var line = new StringBuilder();
        var first = true;
        foreach (var field in fields)
        {
            if (!first)
                line.Append(',');
            Append(line, field ?? "");
            first = false;
        }

        return line.Append("\r\n").ToString();
    }

    private static void Append(StringBuilder line, string field)
    {
        if (field.Length > 0 && (field[0] is '=' or '+' or '-' or '@' or '\t') && !double.TryParse(field, System.Globalization.CultureInfo.InvariantCulture, out _))
            field = "'" + field;
        if (field.AsSpan().ContainsAny(",\"\r\n"))
            line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            line.Append(field);
    }
}
