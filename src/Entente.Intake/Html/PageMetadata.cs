using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Intake.Html;

/// <summary>What a page says about its report: in JSON-LD first, then in its <c>meta</c> elements, then in what it shows.</summary>
internal sealed class PageMetadata
{
    private static readonly string[] PartMarks = [" | ", " » ", " :: ", " • "];

    private static readonly string[] DashMarks = [" - ", " – ", " — "];

    private readonly IHtmlDocument _page;
    private readonly LinkedData _linked;

    private PageMetadata(IHtmlDocument page, LinkedData linked)
    {
        _page = page;
        _linked = linked;
    }

    /// <summary>Headline without markup and without the site's name; null when there is none.</summary>
    internal string? Title => Clean(_linked.Headline) ?? Clean(Meta("og:title", "twitter:title", "dc.title")) ?? Clean(OnlyHeading()) ?? WithoutSite(Clean(_page.Title));

    /// <summary>Outlet.</summary>
    internal string? Publisher => Clean(Meta("og:site_name", "application-name", "dc.publisher")) ?? Clean(_linked.Publisher);

    /// <summary>Byline.</summary>
    internal string? Author => NoAddress(Clean(_linked.Author)) ?? NoAddress(Clean(Meta("author", "article:author", "dc.creator", "byl", "parsely-author")));

    /// <summary>Address that the page gives itself; null when it is no web address.</summary>
    internal string? Url =>
        Address(_page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Meta("og:url")) ?? Address(_linked.Url);

    /// <summary>Language tag; null when the page names none.</summary>
    internal string? Language => _page.DocumentElement.GetAttribute("lang") is { Length: >= 2 and <= 12 } lang ? lang.Trim().ToLowerInvariant() : null;

    /// <summary>Dates of publication as the page writes them, the most trustworthy first.</summary>
    internal IEnumerable<string> Published => new[]
    {
        Meta("article:published_time", "og:published_time"), _linked.Published,
        Meta("datepublished", "date", "pubdate", "publishdate", "dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "originalpublicationdate"),
        _page.QuerySelector("time[datetime][pubdate], time[itemprop=datePublished][datetime]")?.GetAttribute("datetime"),
        _page.QuerySelector("article time[datetime], main time[datetime], time[datetime]")?.GetAttribute("datetime"),
    }.OfType<string>().Where(v => v.Length < 80);

    /// <summary>Collects what the page says; must be called before the page is changed.</summary>
    internal static PageMetadata Of(IHtmlDocument page) => new(page, LinkedData.Of(page));

    private string? Meta(params ReadOnlySpan<string> names)
    {
        var all = _page.QuerySelectorAll("meta[content]");
        foreach (var name in names)
        {
            foreach (var meta in all)
            {
                var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(meta.GetAttribute("content")))
                    return meta.GetAttribute("content");
            }
        }

        return null;
    }

    private string? OnlyHeading()
    {
        var headings = _page.QuerySelectorAll("h1");
        return headings.Length == 1 ? PageTextBuilder.Build(headings, null).Text : null;
    }

    // Metadata may hold tags, which must not reach the reader as text.
    private static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > 1000)
            return null;
        if (value.Contains('<', StringComparison.Ordinal))
        {
            using var fragment = new HtmlParser().ParseDocument("<body>" + value);
            value = PageTextBuilder.Build([fragment.Body!], null).Text;
        }

        var text = PageTextBuilder.Collapse(value);
        return text.Length == 0 ? null : text;
    }

    // "Headline - Site" and "Site | Section | Headline": the longest part is the headline. A dash may belong to it, so that only
    // a short last part is cut off at a dash.
    private static string? WithoutSite(string? title)
    {
        if (title is null)
            return null;
        var part = title.Split(PartMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).MaxBy(p => p.Length) ?? title;
        var at = DashMarks.Max(m => part.LastIndexOf(m, StringComparison.Ordinal));
        return at >= 10 && part.Length - at < Math.Min(40, at + 3) ? part[..at].TrimEnd() : part;
    }

    private static string? NoAddress(string? author) => author is null || author.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : author;

    private static string? Address(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri.AbsoluteUri : null;
}
