using System.Text;
using AngleSharp.Dom;
using Entente.Text;

namespace Entente.Intake.Html;

/// <summary>
/// Turns elements into paragraphs: blocks become paragraphs, runs of white space one blank, and what is not shown or no prose
/// (scripts, styles, forms, captions, hidden parts) is left out. One object makes one text.
/// </summary>
internal sealed class PageTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();
    private readonly List<TextSpan> _headings = [];
    private readonly PageParts? _leaveOut;

    private PageTextBuilder(PageParts? leaveOut) => _leaveOut = leaveOut;

    /// <summary>The text under some elements.</summary>
    /// <param name="elements">Elements in page order, none inside another.</param>
    /// <param name="leaveOut">Parts of the page to leave out too; null to keep all that is shown.</param>
    internal static PageText Build(IEnumerable<IElement> elements, PageParts? leaveOut)
    {
        var builder = new PageTextBuilder(leaveOut);
        foreach (var element in elements)
        {
            builder.Element(element);
            builder.EndParagraph(isHeading: false);
        }

        return new PageText(builder._text.ToString(), builder._headings);
    }

    /// <summary>All white space as single blanks, characters that show nothing left out.</summary>
    internal static string Collapse(string text)
    {
        var builder = new StringBuilder(text.Length);
        Append(builder, text);
        return builder.ToString().Trim();
    }

    private void Element(IElement element)
    {
        if (IsLeftOut(element))
            return;
        var kind = KindOf(element.LocalName);
        if (kind == BlockKind.Break)
            Break(element);
        else if (kind == BlockKind.Inline)
            Children(element);
        else
        {
            EndParagraph(isHeading: false);
            Children(element);
            EndParagraph(kind == BlockKind.Heading);
        }
    }

    private void Children(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
                Element(child);
            else if (node is IText text)
                Append(_paragraph, text.Data);
        }
    }

    // Two line breaks in a row stand for a new paragraph.
    private void Break(IElement element)
    {
        var previous = element.PreviousSibling;
        while (previous is IText text && string.IsNullOrWhiteSpace(text.Data))
            previous = previous.PreviousSibling;
        if (previous is IElement { LocalName: "br" })
            EndParagraph(isHeading: false);
        else
            BreakLine();
    }

    private void BreakLine()
    {
        if (_paragraph.Length > 0 && _paragraph[^1] == ' ')
            _paragraph.Length--;
        _paragraph.Append('\n');
    }

    private void EndParagraph(bool isHeading)
    {
        var paragraph = _paragraph.ToString().Trim();
        _paragraph.Clear();
        if (paragraph.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append("\n\n");
        if (isHeading)
            _headings.Add(new TextSpan(_text.Length, _text.Length + paragraph.Length));
        _text.Append(paragraph);
    }

    private bool IsLeftOut(IElement element)
    {
        if (element.LocalName is "script" or "style" or "noscript" or "template" or "iframe" or "object" or "svg" or "math" or "canvas" or "video" or "audio"
            or "form" or "button" or "select" or "textarea" or "figcaption" or "title" or "head" or "dialog")
            return true;
        if (element.LocalName == "sup" && element.TextContent.StartsWith('['))
            return true;
        if (_leaveOut is not null && _leaveOut.IsPart(element))
            return true;
        return element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsHiddenByStyle(element.GetAttribute("style"));
    }

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null || style.Length > 1000)
            return false;
        var bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static BlockKind KindOf(string name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "br" => BlockKind.Break,
        "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "label"
            or "mark" or "q" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" => BlockKind.Inline,
        _ => BlockKind.Block,
    };

    private static void Append(StringBuilder target, string text)
    {
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\0')
                continue;
            if (!char.IsWhiteSpace(c))
                target.Append(c);
            else if (target.Length > 0 && target[^1] is not (' ' or '\n'))
                target.Append(' ');
        }
    }
}
