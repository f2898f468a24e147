using Entente.Text;

namespace Entente.Intake.Layout;

/// <summary>Finds the lines of a text.</summary>
internal static class LineSplitter
{
    /// <summary>Lines that are not blank, in text order; <c>\n</c>, <c>\r\n</c>, <c>\r</c> and the Unicode separators end a line.</summary>
    internal static LayoutLine[] Split(string text)
    {
        var lines = new List<LayoutLine>();
        var start = 0;
        var isBlankBefore = true;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            if (!span.IsEmpty)
                lines.Add(new LayoutLine(span, isBlankBefore, LineKind.Body));
            isBlankBefore = span.IsEmpty;
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return [.. lines];
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
