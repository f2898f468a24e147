namespace Entente.Intake.Layout;

/// <summary>What can be told from the shape of a line alone.</summary>
internal static class LineShapes
{
    private const string ClosingMarks = "\"'”’»)]";

    /// <summary>True when the line ends as a sentence does, quotation marks and brackets after the full stop included.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(ClosingMarks);
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>True when the line ends in any mark that asks for more or closes a sentence.</summary>
    internal static bool EndsInMark(ReadOnlySpan<char> line) =>
        EndsSentence(line) || line[^1] is ',' or ';' or ':' or '-' or '–' or '—';

    /// <summary>Number of words, parted by blanks.</summary>
    internal static int Words(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
            count += !char.IsWhiteSpace(line[i]) && (i == 0 || char.IsWhiteSpace(line[i - 1])) ? 1 : 0;
        return count;
    }

    /// <summary>True when the line may be a headline: not long, no full stop, begins as a heading begins.</summary>
    internal static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length is >= 8 and <= 160 && Words(line) is >= 2 and <= 25 && !EndsInStop(line) && BeginsHeading(line);

    /// <summary>True when the line may be a heading between paragraphs: a few words without any end mark.</summary>
    internal static bool IsCrossHeading(ReadOnlySpan<char> line) =>
        line.Length <= 60 && Words(line) <= 8 && BeginsHeading(line) && (!EndsInMark(line) || line[^1] == '?');

    /// <summary>True for a path through a site: two or more short parts with <c>&gt;</c>, <c>»</c>, <c>|</c> or <c>/</c> between them.</summary>
    internal static bool IsNavigation(ReadOnlySpan<char> line) =>
        line.Length <= 160 && !EndsSentence(line) &&
        (IsPath(line, '>', 2) || IsPath(line, '»', 2) || IsPath(line, '›', 2) || IsPath(line, '|', 3) || IsPath(line, '•', 3));

    /// <summary>The name in a byline such as <c>By Ana Example, Agency</c>; empty when the line is none.</summary>
    internal static ReadOnlySpan<char> BylineName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > 90 || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || EndsSentence(line))
            return default;
        var name = line[3..].Trim();
        var mark = name.IndexOfAny("|•·–—");
        name = mark > 0 ? name[..mark].TrimEnd() : name;
        return Words(name) is >= 2 and <= 10 && char.IsUpper(name[0]) ? name : default;
    }

    /// <summary>What follows the place in a line such as <c>Muscat, 22 September 1981</c>; empty when the line opens with no name and comma.</summary>
    internal static ReadOnlySpan<char> AfterPlace(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        return comma is > 2 and < 40 && char.IsUpper(line[0]) && line[..comma].IndexOfAnyInRange('0', '9') < 0 && Words(line[..comma]) <= 4
            ? line[(comma + 1)..].Trim()
            : default;
    }

    /// <summary>True when both lines have the same letters and digits, case aside.</summary>
    internal static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (true)
        {
            while (l < left.Length && !char.IsLetterOrDigit(left[l]))
                l++;
            while (r < right.Length && !char.IsLetterOrDigit(right[r]))
                r++;
            if (l == left.Length || r == right.Length)
                return l == left.Length && r == right.Length;
            if (char.ToUpperInvariant(left[l++]) != char.ToUpperInvariant(right[r++]))
                return false;
        }
    }

    private static bool EndsInStop(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(ClosingMarks);
        return end.IsEmpty || end[^1] is '.' or '…' or ',' or ';' or ':' or '-' or '–' or '—';
    }

    private static bool BeginsHeading(ReadOnlySpan<char> line) =>
        char.IsUpper(line[0]) || char.IsAsciiDigit(line[0]) || (line[0] is '"' or '\'' or '“' or '‘' or '«' && line.Length > 1 && char.IsLetterOrDigit(line[1]));

    private static bool IsPath(ReadOnlySpan<char> line, char separator, int least)
    {
        var parts = 0;
        foreach (var range in line.Split(separator))
        {
            var part = line[range].Trim();
            if (part.Length > 40 || Words(part) > 5)
                return false;
            parts += part.IsEmpty ? 0 : 1;
        }

        return parts >= least;
    }
}
