using Entente.Record;

namespace Entente.Tests.Intake;

public sealed class PlainTextTests
{
    private const string Page = """
        Home > World > Africa

        Kenya and Uganda agree on joint patrols of Lake Victoria

        3 March 09 17:05 GMT

        By Ruth Wanjiru

        Kenya and Uganda have agreed to patrol Lake Victoria together, the Kenyan foreign minister said.

        He was speaking after a day of talks in Kampala with his Ugandan counterpart.

        Fishing rights

        The two governments have quarrelled for years over the waters around a small island.

        Advertisement

        "We want our fishermen to work in peace," the minister told reporters.

        Share this

        Related lake sites
        """;

    [Fact]
    public void Headline_becomes_the_title() =>
        Assert.Equal("Kenya and Uganda agree on joint patrols of Lake Victoria", IntakeRuns.Article(Page).Title);

    [Fact]
    public void Date_line_gives_the_time_of_publication()
    {
        var article = IntakeRuns.Article(Page);
        Assert.Equal(new DateTimeOffset(2009, 3, 3, 17, 5, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(PublishedBasis.Dateline, article.PublishedBasis);
    }

    [Fact]
    public void Two_digit_year_is_said() =>
        Assert.Contains(IntakeRuns.Article(Page).Notes, n => n.Message.Contains("2009", StringComparison.Ordinal));

    [Fact]
    public void Byline_gives_the_author() => Assert.Equal("Ruth Wanjiru", IntakeRuns.Article(Page).Author);

    [Fact]
    public void Lines_of_the_page_are_kept_and_skipped()
    {
        var article = IntakeRuns.Article(Page);
        Assert.Equal(
            ["Home > World > Africa", "Kenya and Uganda agree on joint patrols of Lake Victoria", "3 March 09 17:05 GMT", "By Ruth Wanjiru", "Fishing rights",
                "Advertisement", "Share this", "Related lake sites"],
            IntakeRuns.SkippedLines(article));
        Assert.Equal(Page, article.Text);
    }

    [Fact]
    public void Single_line_is_the_report_and_no_title()
    {
        var article = IntakeRuns.Article("Ghana recognises the new government of Mali");
        Assert.Null(article.Title);
        Assert.Empty(article.Skipped);
    }

    [Fact]
    public void First_line_of_wrapped_text_is_no_title()
    {
        var article = IntakeRuns.Article("The prime ministers of Norway and Sweden met in Oslo on Monday and said\nthat they would build a railway across the border, the first in years.\nWork begins in May.\n");
        Assert.Null(article.Title);
        Assert.Empty(article.Skipped);
    }

    [Fact]
    public void Title_without_blank_line_is_known_by_the_longer_line_below()
    {
        var article = IntakeRuns.Article("Oslo and Stockholm to build railway\nThe prime ministers of Norway and Sweden met in Oslo on Monday and agreed on a railway across the border.\n");
        Assert.Equal("Oslo and Stockholm to build railway", article.Title);
    }

    [Fact]
    public void Sentences_at_the_end_are_no_footer()
    {
        var article = IntakeRuns.Article("Peru recalls envoy\n\nPeru has recalled its ambassador to Quito.\n\nCopyright of the maps is disputed too.\n");
        Assert.Equal(["Peru recalls envoy"], IntakeRuns.SkippedLines(article));
    }

    [Fact]
    public void Lists_without_full_stops_are_no_headings()
    {
        const string text = "Nepal opens talks\n\nThe parties that were present at the table in Kathmandu, by number of seats in the house\n\nNepali Congress\n\nThe party of the former prime minister, whose members hold nearly half of the seats\n\nRastriya Party\n\nThe party that left the coalition in spring and now leads the opposition in the house";
        Assert.Equal(["Nepal opens talks"], IntakeRuns.SkippedLines(IntakeRuns.Article(text)));
    }

    [Fact]
    public void Agency_date_line_gives_the_date_and_stays_in_the_text()
    {
        const string text = "HANOI, June 4, 1998 (Mekong News) - Vietnam and Laos opened a bridge on Thursday. Trade is expected to grow.";
        var article = IntakeRuns.Article(text);
        Assert.Equal(new DateTimeOffset(1998, 6, 4, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Agency_date_line_without_a_year_is_said_and_gives_no_date()
    {
        var article = IntakeRuns.Article("HANOI, June 4 (Mekong News) - Vietnam and Laos opened a bridge on Thursday.");
        Assert.Null(article.Published);
        Assert.Contains(article.Notes, n => n.Message.Contains("no year", StringComparison.Ordinal));
    }

    [Fact]
    public void Dash_in_a_sentence_makes_no_date_line() =>
        Assert.Null(IntakeRuns.Article("On May 5, 1999, three ministers - all from the north - left the cabinet.").Published);

    [Fact]
    public void Missing_date_is_said() =>
        Assert.Contains(IntakeRuns.Article("Chad thanked Libya.").Notes, n => n.Level == NoteLevel.Warning && n.Message.Contains("--published", StringComparison.Ordinal));

    [Fact]
    public void Line_ends_become_newlines() =>
        Assert.Equal("Chad thanked Libya.\nIt did so twice.\n", IntakeRuns.Article("Chad thanked Libya.\r\nIt did so twice.\r\n").Text);

    [Fact]
    public void Same_text_has_the_same_identifier()
    {
        var id = IntakeRuns.Article("abc").Id;
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", id);
    }

    [Fact]
    public void Menu_lines_above_the_date_line_are_skipped()
    {
        var article = IntakeRuns.Article("Front page\nAsia\nSport\n\nManila and Hanoi agree on fishing\n\n4 May 2011\n\nThe Philippines and Vietnam agreed on Monday to share a fishing ground.\n");
        Assert.Equal(["Front page", "Asia", "Sport", "Manila and Hanoi agree on fishing", "4 May 2011"], IntakeRuns.SkippedLines(article));
        Assert.Equal("Manila and Hanoi agree on fishing", article.Title);
    }

    [Fact]
    public void Headline_that_is_all_there_is_is_the_report()
    {
        var article = IntakeRuns.Article("Ghana recognises Mali\n\n4 May 2011\n");
        Assert.Equal(["4 May 2011"], IntakeRuns.SkippedLines(article));
        Assert.Equal("Ghana recognises Mali", article.Title);
    }

    [Theory]
    [InlineData("LIMA, April 15, 2010 - Peru recalled its envoy.", "LIMA, April 15, 2010 - ")]
    [InlineData("PORT MORESBY (Agency) -- Australia sent a ship.", "PORT MORESBY (Agency) -- ")]
    [InlineData("OSLO — \"We shall see,\" the minister said.", "OSLO — ")]
    [InlineData("BAMAKO, Mali, May 3 - The rebels agreed.", "BAMAKO, Mali, May 3 - ")]
    [InlineData("NATO - the alliance of thirty states - met.", null)]
    [InlineData("USA wins the race - Finland comes second.", null)]
    [InlineData("ASEAN-China trade grew last year.", null)]
    [InlineData("Chad thanked Libya - France did not.", null)]
    public void Opening_of_an_agency_report_is_no_prose(string text, string? opening) =>
        Assert.Equal(opening, IntakeRuns.SkippedLines(IntakeRuns.Article(text)).SingleOrDefault());
}
