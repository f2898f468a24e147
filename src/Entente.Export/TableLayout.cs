using System.Text;

namespace Entente.Export;

/// <summary>Sets rows in columns for a screen of some width; what comes from a text cannot steer the terminal.</summary>
internal static class TableLayout
{
    private const int Gap = 2;
    private const int LeastQuote = 20;

    /// <summary>The rows as lines, each with its line end; the quotation takes the room that is left.</summary>
    internal static string Lines(IReadOnlyList<TableRow> rows, int width)
    {
        var text = new StringBuilder();
        int[] widths = [Widest(rows, r => r.Date, 21), Widest(rows, r => r.What, 24), Widest(rows, r => r.Status, 12), Widest(rows, r => r.Who, 40)];
        var room = Math.Max(LeastQuote, width - widths.Sum() - (Gap * (widths.Length + 1)));
        foreach (var row in rows)
        {
            text.Append(' ', Gap);
            Cell(text, row.Date, widths[0]);
            Cell(text, row.What, widths[1]);
            Cell(text, row.Status, widths[2]);
            Cell(text, row.Who, widths[3]);
            text.Append(Fit(row.Quote, room)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text on one line of at most some characters, control characters made visible as blanks.</summary>
    internal static string Fit(string text, int width)
    {
        var line = new StringBuilder(Math.Min(text.Length, width));
        foreach (var c in text)
        {
            if (line.Length == width)
            {
                line[^1] = '…';
                break;
            }

            line.Append(IsShown(c) ? c : ' ');
        }

        return line.ToString();
    }

    // Neither control characters nor marks that turn the writing direction.
    private static bool IsShown(char c) =>
        !char.IsControl(c) && !char.IsWhiteSpace(c) && c is not (>= '\u202A' and <= '\u202E') && c is not (>= '\u2066' and <= '\u2069');

    private static int Widest(IReadOnlyList<TableRow> rows, Func<TableRow, string> column, int most) =>
        Math.Min(most, rows.Count == 0 ? 0 : rows.Max(r => column(r).Length));

    private static void Cell(StringBuilder text, string value, int width)
    {
        var shown = Fit(value, width);
        text.Append(shown).Append(' ', width - shown.Length + Gap);
    }
}
