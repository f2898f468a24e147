using System.Globalization;

namespace Entente.Storage.Sqlite;

/// <summary>Where a page starts: after or before a row, by day and row number; or, in the order of relevance, after a number of rows.</summary>
/// <param name="Form">What the numbers mean.</param>
/// <param name="Day">Day of the row.</param>
/// <param name="Row">Number of the row, or rows to pass over.</param>
internal readonly record struct PageCursor(CursorForm Form, long Day, long Row)
{
    /// <summary>Reads a cursor that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ArgumentException">It is none, or of the other order.</exception>
    public static PageCursor? Parse(string? text, bool byRelevance)
    {
        if (text is null)
            return null;
        var form = text.Length == 0 ? default : (CursorForm)text[0];
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot > 1 && Number(text.AsSpan(1, dot - 1), out var day) && Number(text.AsSpan(dot + 1), out var row)
            && (byRelevance ? form == CursorForm.Offset : form is CursorForm.After or CursorForm.Before))
            return new PageCursor(form, day, row);
        throw new ArgumentException($"'{text}' is no page of this query", nameof(text));
    }

    /// <summary>A letter and two numbers; safe in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(char)Form}{Day}.{Row}");

    private static bool Number(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
