using System.Text;
using Entente.Record;

namespace Entente.Tests.Intake;

public sealed class PageTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8">
        <title>Fiji and Tonga sign fishing pact - Pacific Example</title>
        <meta property="og:site_name" content="Pacific Example">
        <meta name="author" content="Mere Tupou">
        <meta property="article:published_time" content="2017-08-09T10:00:00+12:00">
        <link rel="canonical" href="https://pacific.example/fishing-pact">
        <script>var secret = "script text";</script><style>.x { color: red }</style></head>
        <body><header><a href="/">Home</a> <a href="/news">News</a></header>
        <nav><ul><li>World</li><li>Sport</li></ul></nav>
        <main><article><h1>Fiji and Tonga sign fishing pact</h1>
        <p>Fiji and Tonga have signed a pact on tuna,&nbsp;the Fijian <b>foreign minister</b> said on Tuesday in Suva. The pact, which runs for ten years, replaces one that lapsed in 2012.</p>
        <h2>Long dispute</h2>
        <p>Tongan boats had been seized three times since the old pact lapsed, and talks had broken down twice over the price of licences for foreign vessels.</p>
        <script>document.write("more script text")</script>
        <p>Both governments said that patrols would begin in October.<br><br>Samoa is expected to join next year, although its parliament has yet to debate the matter.</p>
        <p hidden>Hidden words.</p></article></main>
        <aside>Most read: other news</aside><footer>Contact us. All rights reserved.</footer></body></html>
        """;

    [Fact]
    public void Metadata_is_taken_from_the_head()
    {
        var article = IntakeRuns.Article(Page);
        Assert.Equal(("Fiji and Tonga sign fishing pact", "Pacific Example", "Mere Tupou", "https://pacific.example/fishing-pact", "en-gb"),
            (article.Title, article.Publisher, article.Author, article.Url, article.Language));
        Assert.Equal(new DateTimeOffset(2017, 8, 8, 22, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(PublishedBasis.Metadata, article.PublishedBasis);
    }

    [Fact]
    public void Paragraphs_are_parted_by_blank_lines()
    {
        var paragraphs = IntakeRuns.Article(Page).Text.Split("\n\n");
        Assert.Contains("Both governments said that patrols would begin in October.", paragraphs);
        Assert.Contains(paragraphs, p => p.StartsWith("Fiji and Tonga have signed a pact on tuna, the Fijian foreign minister said", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("script text")]
    [InlineData("color")]
    [InlineData("Hidden words")]
    [InlineData("Sport")]
    [InlineData("Most read")]
    [InlineData("All rights reserved")]
    public void What_is_no_report_stays_out(string words) =>
        Assert.DoesNotContain(words, IntakeRuns.Article(Page).Text, StringComparison.Ordinal);

    [Fact]
    public void Headings_are_skipped() =>
        Assert.Contains("Long dispute", IntakeRuns.SkippedLines(IntakeRuns.Article(Page)));

    [Theory]
    [InlineData("<title>Envoy returns <script>alert(1)</script> to Baku</title>", "Envoy returns to Baku")]
    [InlineData("<title>Envoy &lt;b&gt;returns&lt;/b&gt; to Baku</title>", "Envoy returns to Baku")]
    [InlineData("<meta property='og:title' content='Envoy &lt;script&gt;x()&lt;/script&gt;returns'><title>x</title>", "Envoy returns")]
    [InlineData("<title>Envoy returns to Baku after three years | The Caspian Example</title>", "Envoy returns to Baku after three years")]
    public void Title_holds_no_markup(string head, string title) =>
        Assert.Equal(title, IntakeRuns.Article($"<html><head>{head}</head><body><p>The Georgian envoy returned to Baku.</p></body></html>").Title);

    [Fact]
    public void Short_page_gives_its_text() =>
        Assert.Equal("The Georgian envoy returned to Baku.", IntakeRuns.Article("<html><body><p>The Georgian envoy returned to Baku.</p></body></html>").Text);

    [Fact]
    public void Linked_data_gives_headline_date_and_outlet()
    {
        var article = IntakeRuns.Article("""
            <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Lake treaty signed",
            "datePublished": "2003-06-07", "publisher": {"name": "Great Rift Example"}, "author": [{"name": "One"}, {"name": "Two"}]}]}</script></head>
            <body><p>Malawi signed the lake treaty.</p></body></html>
            """);
        Assert.Equal(("Lake treaty signed", "Great Rift Example", "One; Two"), (article.Title, article.Publisher, article.Author));
        Assert.Equal(new DateOnly(2003, 6, 7), article.PublishedOn);
    }

    [Fact]
    public void Date_line_in_the_text_is_read_when_the_head_has_none()
    {
        var article = IntakeRuns.Article("<html><body><p>Tuesday, 7 May 1991 14:00 GMT</p><p>Iceland has closed its embassy. The staff left on Monday.</p></body></html>");
        Assert.Equal(new DateTimeOffset(1991, 5, 7, 14, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(PublishedBasis.Dateline, article.PublishedBasis);
    }

    [Fact]
    public void Declared_encoding_is_used()
    {
        var bytes = Encoding.Latin1.GetBytes("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body><p>Perú y Brasil: José Núñez llegó.</p></body></html>");
        Assert.Equal("Perú y Brasil: José Núñez llegó.", IntakeRuns.Article(bytes).Text);
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_is_parsed()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "Talks.</body></html>";
        Assert.Contains("200000 deep", IntakeRuns.Note(Encoding.UTF8.GetBytes(html)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_elements_side_by_side_are_no_depth()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"<p>Line {i} of the treaty was agreed.<br>")) + "</body></html>";
        Assert.StartsWith("Line 0 of the treaty was agreed.", IntakeRuns.Article(html).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_without_text_gives_a_note() =>
        Assert.Contains("no text", IntakeRuns.Note("<html><body><script>render()</script></body></html>"u8.ToArray()).Problem, StringComparison.Ordinal);

    private const string TablePage = """
        <HTML><HEAD><TITLE>Delta Example | ASIA | Laos and Vietnam sign accord</TITLE></HEAD><BODY>
        <TABLE><TR><TD><A HREF="/">Front page</A><BR><A HREF="/a">Asia</A><BR><A HREF="/b">Europe</A></TD>
        <TD><FONT SIZE=1>Last Updated: Wednesday, 8 February 1989, 22:44 GMT</FONT><BR><B>Laos and Vietnam sign accord</B><BR>
        <B>The prime ministers of Laos and Vietnam have signed an accord on the ports of the lower river, the first of its kind.</B>
        <P>They promised to open three crossings to lorries by the summer, and to share the cost of the roads.
        <P>Thailand had asked to take part, but the talks with Bangkok ended without a result last autumn.
        </TD></TR></TABLE><FONT SIZE=1><A HREF=/p>E-mail this to a friend</A> <A HREF=/q>Printable version</A></FONT></BODY></HTML>
        """;

    [Fact]
    public void Longest_part_of_the_window_title_is_the_headline() =>
        Assert.Equal("Laos and Vietnam sign accord", IntakeRuns.Article(TablePage).Title);

    [Fact]
    public void Date_line_in_a_table_is_found() =>
        Assert.Equal(new DateTimeOffset(1989, 2, 8, 22, 44, 0, TimeSpan.Zero), IntakeRuns.Article(TablePage).Published);

    [Fact]
    public void Menu_above_the_headline_is_skipped() => Assert.Contains("Front page", IntakeRuns.SkippedLines(IntakeRuns.Article(TablePage)));

    [Fact]
    public void Comments_and_related_stories_stay_out()
    {
        const string prose = "<p>The two states reopened a crossing on Friday after five weeks, officials of both countries said.</p>";
        var article = IntakeRuns.Article($"<html><body><div class='entry'>{prose}{prose.Replace("two", "three", StringComparison.Ordinal)}{prose.Replace("five", "six", StringComparison.Ordinal)}</div>" +
            "<div class='related-stories'><p>A king abdicated, and a parliament was elected elsewhere.</p></div><div id='comments'><p>I think that all of this is wrong, and so do my friends.</p></div></body></html>");
        Assert.DoesNotContain("king", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("friends", article.Text, StringComparison.Ordinal);
        Assert.Contains("three states", article.Text, StringComparison.Ordinal);
    }
}
