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

    private static int CapitalsAtStart(ReadOnlySpan<char> opening)
    {
        var count = 0;
        while (count < opening.Length && char.IsUpper(opening[count]))
            count++;
        return count < opening.Length && char.IsLetter(opening[count]) ? 0 : count;
    }
}
