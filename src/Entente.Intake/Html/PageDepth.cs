using System.Buffers;

namespace Entente.Intake.Html;

/// <summary>
/// Counts how deep the elements of a page nest, in one pass and without building a tree: the parser takes time with the square of
/// the depth, so a hostile page must be seen before it is parsed.
/// </summary>
internal static class PageDepth
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    /// <summary>Deepest nesting; elements whose end tag may be left out, and those that hold nothing, are not counted.</summary>
    internal static int Of(ReadOnlySpan<char> html)
    {
        int depth = 0, deepest = 0;
        while (true)
        {
            var at = html.IndexOf('<');
            if (at < 0 || at + 1 >= html.Length)
                return deepest;
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
                html = SkipTo(html, "-->");
            else if (char.IsAsciiLetter(html[0]))
            {
                var name = NameOf(html);
                depth += IsCounted(name) ? 1 : 0;
                deepest = Math.Max(deepest, depth);
                html = IsRaw(name) ? SkipTo(html, "</") : html;
            }
            else if (html[0] == '/' && html.Length > 1 && IsCounted(NameOf(html[1..])))
                depth = Math.Max(0, depth - 1);
        }
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnd);
        return end < 0 ? tag : tag[..end];
    }

    private static ReadOnlySpan<char> SkipTo(ReadOnlySpan<char> html, string mark)
    {
        var at = html.IndexOf(mark);
        return at < 0 ? [] : html[at..];
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static bool IsCounted(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[12];
        if (name.Length > lower.Length)
            return true;
        return lower[..name.ToLowerInvariant(lower)] is not ("area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param"
            or "source" or "track" or "wbr" or "p" or "li" or "dt" or "dd" or "option" or "optgroup" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "colgroup"
            or "body" or "head" or "html" or "rp" or "rt");
    }
}
