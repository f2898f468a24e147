namespace Entente.Intake.Layout;

/// <summary>The opening of an agency report: <c>LIMA, April 15 (Agency) - </c>.</summary>
internal static class DatelineOpening
{
    private const int Longest = 90;

    /// <summary>What stands before the dash, or nothing when the paragraph does not open with a place in capitals or an agency in brackets.</summary>
    internal static ReadOnlySpan<char> Of(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest)];
        var dash = head.IndexOfAny('–', '—');
        if (dash < 0)
            dash = head.IndexOf(" - ");
        if (dash < 0)
            dash = head.IndexOf("--");
        if (dash < 3)
            return default;
        var opening = head[..dash].TrimEnd();
        return opening[^1] == ')' || CapitalsAtStart(opening) >= 3 ? opening : default;
    }

    /// <summary>
    /// How many characters of a paragraph are its opening, dash and blanks included; 0 when it has none that is sure: a place in capitals, perhaps with a
    /// country, a day or an agency, a dash that stands free, and a capital or a quotation mark after it.
    /// </summary>
    internal static int LengthIn(ReadOnlySpan<char> paragraph)
    {
        var opening = Of(paragraph);
        if (opening.IsEmpty || !IsPlace(opening))
            return 0;
        var dash = opening.Length;
        while (char.IsWhiteSpace(paragraph[dash]))
            dash++;
        var end = dash;
        while (end < paragraph.Length && paragraph[end] is '-' or '–' or '—')
            end++;
        var begin = end;
        while (begin < paragraph.Length && char.IsWhiteSpace(paragraph[begin]))
            begin++;
        var isFree = begin > end || (dash > opening.Length && end - dash > 1) || paragraph[dash] == '—';
        return isFree && begin < paragraph.Length && (char.IsUpper(paragraph[begin]) || paragraph[begin] is '"' or '“' or '\'' or '‘') ? begin : 0;
    }

    // Words in capitals, then nothing, an agency in brackets, or a comma before a name or a number.
    private static bool IsPlace(ReadOnlySpan<char> opening)
    {
        var at = 0;
        while (at < opening.Length && (char.IsUpper(opening[at]) || opening[at] is ' ' or '.' or '\'' or '’' or '-'))
            at++;
        if (at < 3 || at == opening.Length)
            return at >= 3;
        if (opening[at] != ',')
            return opening[at] == '(';
        var rest = opening[(at + 1)..].TrimStart();
        return !rest.IsEmpty && (char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]));
    }

    private static int CapitalsAtStart(ReadOnlySpan<char> opening)
    {
        var count = 0;
        while (count < opening.Length && char.IsUpper(opening[count]))
            count++;
        return count < opening.Length && char.IsLetter(opening[count]) ? 0 : count;
    }
}
