using System.Globalization;
using Entente.Intake;
using Entente.Record;

namespace Entente.Tests.Intake;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("15 April 10 09:29 GMT", "2010-04-15T09:29:00Z")]
    [InlineData("April 15, 2010", "2010-04-15T00:00:00Z")]
    [InlineData("2010-04-15 09:29", "2010-04-15T09:29:00Z")]
    [InlineData("2010-04-15T09:29:30.5-05:00", "2010-04-15T14:29:30Z")]
    [InlineData("2010/4/15", "2010-04-15T00:00:00Z")]
    [InlineData("Thursday, 15 April 2010, 09:29 GMT 10:29 UK", "2010-04-15T09:29:00Z")]
    [InlineData("Page last updated at 09:29 GMT, Thursday, 15 April 2010 10:29 UK", "2010-04-15T09:29:00Z")]
    [InlineData("Published: Apr. 15, 2010 9:29 p.m. EDT", "2010-04-16T01:29:00Z")]
    [InlineData("Thu Apr 15 2010 1.32pm BST", "2010-04-15T12:32:00Z")]
    [InlineData("Sept 3rd, 1999 at 12 am", "1999-09-03T00:00:00Z")]
    [InlineData("15.04.2010", "2010-04-15T00:00:00Z")]
    [InlineData("04/15/2010", "2010-04-15T00:00:00Z")]
    [InlineData("7 December 89", "1989-12-07T00:00:00Z")]
    [InlineData("15 April 2010 0929 GMT", "2010-04-15T09:29:00Z")]
    [InlineData("Updated 10:30 UTC+3, 1 May 2003", "2003-05-01T07:30:00Z")]
    [InlineData("Port Moresby, 9 July 1996 06:05 GMT", "1996-07-09T06:05:00Z")]
    [InlineData("OSLO, 2 September 1983, 12:20 GMT", "1983-09-02T12:20:00Z")]
    public void Line_of_date_and_time_is_read(string line, string expected)
    {
        var article = IntakeRuns.Article(line + "\n\nThe two presidents met for an hour and agreed to meet again.\n");
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), article.Published);
    }

    [Theory]
    [InlineData("April 2010")]
    [InlineData("03/04/2010")]
    [InlineData("31 February 2010")]
    [InlineData("15 April")]
    [InlineData("1,500 troops in 2010")]
    [InlineData("25:61 April 15 2010 and more to come")]
    public void Line_without_one_certain_day_gives_no_date(string line) =>
        Assert.Null(IntakeRuns.Article(line + "\n\nThe two presidents met for an hour and agreed to meet again.\n").Published);

    [Theory]
    [InlineData("\"2010-04-15\"", "2010-04-15T00:00:00Z")]
    [InlineData("\"20100415\"", "2010-04-15T00:00:00Z")]
    [InlineData("\"20100415092900\"", "2010-04-15T09:29:00Z")]
    [InlineData("\"Thu, 15 Apr 2010 09:29:00 GMT\"", "2010-04-15T09:29:00Z")]
    [InlineData("1271323740", "2010-04-15T09:29:00Z")]
    [InlineData("1271323740000", "2010-04-15T09:29:00Z")]
    public void Field_of_a_record_is_read(string json, string expected)
    {
        var article = IntakeRuns.Article($$"""{"text": "The two presidents met.", "date": {{json}}}""");
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), article.Published);
        Assert.Equal(PublishedBasis.Metadata, article.PublishedBasis);
    }

    [Fact]
    public void Date_that_is_not_understood_is_said()
    {
        var article = IntakeRuns.Article("""{"text": "The two presidents met.", "date": "last week"}""");
        Assert.Null(article.Published);
        Assert.Contains(article.Notes, n => n.Message.Contains("'last week'", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_date_overrides_the_text()
    {
        var given = new DateTimeOffset(2001, 2, 3, 0, 0, 0, TimeSpan.Zero);
        var item = Assert.Single(IntakeRuns.FromInput("""{"text": "Talks.", "date": "2010-04-15"}"""u8.ToArray(), IntakeOptions.Default with { Published = given }));
        Assert.Equal(given, item.Article!.Published);
        Assert.Equal(PublishedBasis.Given, item.Article.PublishedBasis);
    }
}
