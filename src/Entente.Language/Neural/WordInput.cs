namespace Entente.Language;

/// <summary>
/// Rows of the input tables that a word selects: its given vector, its trained vector, and one row for each of its beginnings, endings and its pattern of capitals.
/// The affixes are hashed into tables of a fixed size, so that every string has an input.
/// </summary>
internal static class WordInput
{
    /// <summary>Number of hashed tables.</summary>
    public const int Tables = 9;

    /// <summary>Rows of each hashed table: endings of 1 to 4 characters, beginnings of 1 to 3, pattern, case.</summary>
    private static readonly int[] TableRows = [512, 1024, 4096, 8192, 512, 1024, 4096, 512, 8];

    /// <summary>Length of a row of each hashed table.</summary>
    private static readonly int[] TableWidths = [8, 16, 32, 32, 8, 16, 24, 20, 4];

    /// <summary>Rows of each hashed table.</summary>
    public static ReadOnlySpan<int> Rows => TableRows;

    /// <summary>Width of each hashed table.</summary>
    public static ReadOnlySpan<int> Widths => TableWidths;

    /// <summary>Finds the row of a form in each hashed table.</summary>
    public static void Fill(ReadOnlySpan<char> form, Span<int> rows)
    {
        rows[0] = Row(0, Ending(form, 1));
        rows[1] = Row(1, Ending(form, 2));
        rows[2] = Row(2, Ending(form, 3));
        rows[3] = Row(3, Ending(form, 4));
        rows[4] = Row(4, Beginning(form, 1));
        rows[5] = Row(5, Beginning(form, 2));
        rows[6] = Row(6, Beginning(form, 3));
        rows[7] = Row(7, PatternOf(form));
        rows[8] = CaseOf(form);
    }

    private static int Row(int table, ulong hash) => (int)((hash >> 20) % (ulong)TableRows[table]);

    private static ulong Ending(ReadOnlySpan<char> form, int length) =>
        Hashing.Lower(form[Math.Max(0, form.Length - length)..]) + (form.Length <= length ? 0x9E3779B97F4A7C15UL : 0);

    private static ulong Beginning(ReadOnlySpan<char> form, int length) =>
        Hashing.Lower(form[..Math.Min(length, form.Length)]) + (form.Length <= length ? 0x9E3779B97F4A7C15UL : 0);

    private static ulong PatternOf(ReadOnlySpan<char> form)
    {
        var (pattern, last, run) = (7UL, -1, 0);
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 1 : char.IsLetter(c) ? 2 : char.IsDigit(c) ? 3 : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
                pattern = (pattern ^ (uint)kind) * 0x9E3779B97F4A7C15UL;
        }

        return pattern;
    }

    private static int CaseOf(ReadOnlySpan<char> form)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        if (digits > 0)
            return upper + lower > 0 ? 6 : 5;
        if (upper == 0)
            return lower > 0 ? 1 : 0;
        return lower == 0 ? (upper > 1 ? 4 : 3) : char.IsUpper(form[0]) ? 2 : 7;
    }
}
