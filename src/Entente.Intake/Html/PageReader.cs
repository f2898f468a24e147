using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Intake.Decoding;
using Entente.Intake.Layout;
using Entente.Record;

namespace Entente.Intake.Html;

/// <summary>Reads the report out of one web page.</summary>
internal sealed partial class PageReader(IntakeWords words, ArticleBuilder builder)
{
    private const string NoAddress = "https://page.invalid/";

    private const int MostDateLines = 60;

    private readonly TimestampReader _times = new(words);

    /// <summary>Reads all bytes of a page.</summary>
    internal ReadOutcome Read(ReadOnlySpan<byte> bytes, string externalId)
    {
        if (bytes.Length > IntakeLimits.PageBytes)
            return ReadOutcome.Failed($"is a page of more than {IntakeLimits.PageBytes >> 20} MiB", "cut out the report and give it as text");
        var decoded = TextDecoder.Decode(bytes, DeclaredEncoding(bytes));
        if (decoded.Refusal is { } refusal)
            return ReadOutcome.Failed(refusal, "give the page as the site sends it");
        if (PageDepth.Of(decoded.Text) is var depth and > IntakeLimits.PageDepth)
            return ReadOutcome.Failed($"nests its elements {depth} deep (at most {IntakeLimits.PageDepth} are read)", "cut out the report and give it as text");
        return ReadPage(decoded, externalId);
    }

    private ReadOutcome ReadPage(DecodedText decoded, string externalId)
    {
        using var page = new HtmlParser().ParseDocument(decoded.Text);
        var metadata = PageMetadata.Of(page);
        var raw = new RawArticle
        {
            Text = "",
            ExternalId = externalId,
            Title = metadata.Title,
            Published = Date(metadata),
            Publisher = metadata.Publisher,
            Url = metadata.Url,
            Author = metadata.Author,
            Language = metadata.Language,
            Notes = decoded.Remark is { } remark ? [new ReadingNote(NoteLevel.Info, "the page " + remark)] : [],
        };
        var whole = PlainBody(page);
        var body = BodyOf(page, whole, metadata.Url ?? NoAddress);
        if (body.Text.Length == 0)
            return ReadOutcome.Failed("holds no text that a reader would see", "give a page whose text stands in the page itself, not in a script");
        return ReadOutcome.Of(builder.Build(raw with { Text = body.Text, Skipped = body.Headings, Dateline = raw.Published is null ? FirstDateIn(whole.Text) : null }));
    }

    private Timestamp? Date(PageMetadata metadata)
    {
        foreach (var value in metadata.Published)
        {
            if (_times.TryReadValue(value, out var stamp))
                return stamp;
        }

        return null;
    }

    // The extractor may leave out the date line.
    private Timestamp? FirstDateIn(string text)
    {
        foreach (var line in LineSplitter.Split(text).Take(MostDateLines))
        {
            if (_times.TryReadLine(line.Span.Of(text), out var stamp))
                return stamp;
        }

        return null;
    }

    // The extractor is made for long articles: on short pages and odd ones it finds too little, and the page's own structure finds more.
    private PageText BodyOf(IHtmlDocument page, PageText plain, string address)
    {
        var extracted = Extract(page, address);
        return extracted is { Text.Length: > 0 } && extracted.Prose * 2 >= plain.Prose ? extracted : plain;
    }

    private PageText PlainBody(IHtmlDocument page)
    {
        if (page.Body is null)
            return new PageText("", []);
        var parts = PageParts.Of(words.PageParts, page.Body);
        var article = Widest(page.QuerySelectorAll("article, [itemprop=articleBody]")) ?? page.QuerySelector("main, [role=main]");
        var text = article is null ? null : PageTextBuilder.Build([article], parts);
        var whole = PageTextBuilder.Build([page.Body], parts);
        return text is not null && text.Prose * 5 >= whole.Prose && text.Text.Length > 0 ? text : whole;
    }

    private static IElement? Widest(IHtmlCollection<IElement> elements) => elements.MaxBy(e => e.TextContent.Length);

    // The extractor drops classes, so what they name must go before.
    private PageText? Extract(IHtmlDocument page, string address)
    {
        if (page.Body is { } body)
        {
            var parts = PageParts.Of(words.PageParts, body);
            foreach (var part in body.QuerySelectorAll("*").Where(parts.IsPart))
                part.Remove();
        }

        using var reader = new SmartReader.Reader(address, page);
        var article = reader.GetArticle();
        if (string.IsNullOrWhiteSpace(article.Content))
            return null;
        using var content = new HtmlParser().ParseDocument("<body>" + article.Content);
        return PageTextBuilder.Build([content.Body!], null);
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var match = CharsetPattern().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[A-Za-z0-9_:-]{2,30})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetPattern();
}
