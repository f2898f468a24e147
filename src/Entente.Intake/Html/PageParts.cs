using AngleSharp.Dom;

namespace Entente.Intake.Html;

/// <summary>Tells the parts of a page around the report (menus, comments, related stories, sharing) by element, role, class and identifier.</summary>
internal sealed class PageParts
{
    private readonly IReadOnlySet<string> _words;
    private readonly Dictionary<IElement, int> _lengths;
    private readonly int _most;

    private PageParts(IReadOnlySet<string> words, Dictionary<IElement, int> lengths, int most)
    {
        _words = words;
        _lengths = lengths;
        _most = most;
    }

    /// <summary>Measures a page once, so that no element that holds most of its text is taken for a part around the report.</summary>
    /// <param name="words">Words of classes and identifiers, in lower case.</param>
    /// <param name="body">The page's body; it may lose elements afterwards.</param>
    internal static PageParts Of(IReadOnlySet<string> words, IElement body)
    {
        var lengths = new Dictionary<IElement, int>(ReferenceEqualityComparer.Instance);
        return new PageParts(words, lengths, Measure(body, lengths) / 2);
    }

    /// <summary>True when the element, with all that it holds, is no part of the report.</summary>
    internal bool IsPart(IElement element)
    {
        if (element.LocalName is "nav" or "footer" or "aside" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary")
            return true;
        if (element.LocalName is "header")
            return element.Closest("article, main") is null;
        return (HasWord(element.Id) || HasWord(element.ClassName)) && _lengths.GetValueOrDefault(element) < _most;
    }

    private static int Measure(IElement element, Dictionary<IElement, int> lengths)
    {
        var length = 0;
        foreach (var node in element.LocalName is "script" or "style" ? [] : element.ChildNodes.AsEnumerable())
            length += node is IElement child ? Measure(child, lengths) : node is IText text ? text.Length : 0;
        lengths[element] = length;
        return length;
    }

    private bool HasWord(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 500)
            return false;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i]))
                continue;
            if (i > start && _words.Contains(names[start..i].ToLowerInvariant()))
                return true;
            start = i + 1;
        }

        return false;
    }
}
