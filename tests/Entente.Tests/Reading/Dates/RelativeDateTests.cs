using Entente.Reading;
using Entente.Record;

namespace Entente.Tests.Reading.Dates;

public sealed class RelativeDateTests
{
    // 2010-04-15 is a Thursday.
    private const string Published = "2010-04-15";

    [Theory]
    [InlineData("today", "2010-04-15")]
    [InlineData("yesterday", "2010-04-14")]
    [InlineData("tomorrow", "2010-04-16")]
    [InlineData("tonight", "2010-04-15")]
    [InlineData("this morning", "2010-04-15")]
    [InlineData("last night", "2010-04-14")]
    [InlineData("the day before yesterday", "2010-04-13")]
    [InlineData("the day after tomorrow", "2010-04-17")]
    [InlineData("last week", "2010-04-05..2010-04-11")]
    [InlineData("this week", "2010-04-12..2010-04-18")]
    [InlineData("next week", "2010-04-19..2010-04-25")]
    [InlineData("earlier this week", "2010-04-12..2010-04-15")]
    [InlineData("later this week", "2010-04-15..2010-04-18")]
    [InlineData("earlier this month", "2010-04-01..2010-04-15")]
    [InlineData("last month", "2010-03-01..2010-03-31")]
    [InlineData("next month", "2010-05-01..2010-05-31")]
    [InlineData("last year", "2009-01-01..2009-12-31")]
    [InlineData("early last year", "2009-01-01..2009-05-01")]
    [InlineData("this year", "2010-01-01..2010-12-31")]
    [InlineData("next year", "2011-01-01..2011-12-31")]
    [InlineData("last weekend", "2010-04-10..2010-04-11")]
    [InlineData("last Monday", "2010-04-12")]
    [InlineData("next Monday", "2010-04-19")]
    [InlineData("Monday of last week", "2010-04-05")]
    [InlineData("last September", "2009-09-01..2009-09-30")]
    [InlineData("last December 23", "2009-12-23")]
    [InlineData("last summer", "2009-06-01..2009-08-31")]
    [InlineData("three days ago", "2010-04-12")]
    [InlineData("two weeks ago", "2010-03-29..2010-04-04")]
    [InlineData("a month ago", "2010-02-28..2010-03-30")]
    [InlineData("nearly five years ago", "2005-04-15..2005-10-14")]
    [InlineData("more than five years ago", "2004-10-15..2005-04-15")]
    [InlineData("the past two years", "2008-04-15..2010-04-15")]
    [InlineData("the last 24 hours", "2010-04-14..2010-04-15")]
    [InlineData("recent weeks", "2010-03-18..2010-04-15")]
    [InlineData("the coming days", "2010-04-15..2010-04-22")]
    [InlineData("the first quarter of last year", "2009-01-01..2009-03-31")]
    [InlineData("four days from now", "2010-04-19")]
    public void Expression_counts_from_publication(string words, string days)
    {
        var time = Assert.Single(Times.In($"It came {words}, they said.", Published).All);
        Assert.Equal(words, time.Span.Cut($"It came {words}, they said."));
        Assert.Equal(days, Times.Show(time.Interval));
        Assert.Equal(DateBasis.Relative, time.Basis);
    }

    [Theory]
    [InlineData("since 2003", "2003-01-01..2010-04-15")]
    [InlineData("since late last month", "2010-03-22..2010-04-15")]
    [InlineData("until 3 May 2010", "2010-04-15..2010-05-03")]
    [InlineData("by the end of the year", "2010-04-15..2010-12-31")]
    public void Preposition_opens_the_days_to_publication(string words, string days) =>
        Assert.Equal(days, Times.Show(Assert.Single(Times.In($"It holds {words}.", Published).All).Interval));

    [Theory]
    [InlineData("On 3 March 2010 they met. The following day they signed.", "2010-03-04")]
    [InlineData("On 3 March 2010 they met. The day before, they had quarrelled.", "2010-03-02")]
    [InlineData("On 3 March 2010 they met. Two days later they signed.", "2010-03-05")]
    [InlineData("On 3 March 2010 they met. The next morning they signed.", "2010-03-04")]
    [InlineData("In 2007 they met. That year they signed.", "2007-01-01..2007-12-31")]
    [InlineData("In 2007 they met. Nobody at the time complained.", "2007-01-01..2007-12-31")]
    [InlineData("In 2007 they met. Trade has grown since then.", "2007-01-01..2010-04-15")]
    [InlineData("On 3 March 2010 they met. In April of that year they signed.", "2010-04-01..2010-04-30")]
    public void Expression_counts_from_the_date_told_before(string text, string days) =>
        Assert.Equal(days, Times.Show(Times.In(text, Published).All[^1].Interval));

    [Fact]
    public void Without_publication_a_relative_time_has_no_days()
    {
        var time = Assert.Single(Times.In("They met yesterday.", null).All);
        Assert.Null(time.Interval);
    }

    [Theory]
    [InlineData("Three days of drills began.", TimeKind.Duration)]
    [InlineData("They meet every two weeks.", TimeKind.Set)]
    [InlineData("They meet twice a year.", TimeKind.Set)]
    public void Lengths_and_recurring_times_have_no_days(string text, TimeKind kind)
    {
        var time = Assert.Single(Times.In(text, Published).All);
        Assert.Equal(kind, time.Kind);
        Assert.Null(time.Interval);
    }

    [Fact]
    public void Distance_from_an_act_dates_that_act()
    {
        var time = Assert.Single(Times.In("It comes two weeks after Ghana closed a deal.", Published).All);
        Assert.Equal("2010-03-29..2010-04-04", Times.Show(time.Interval));
        Assert.Equal("P2W", time.Value);
    }

    [Fact]
    public void Story_of_the_past_goes_forward_from_date_to_date()
    {
        const string text = "In 1921 the front broke.\nIn 1922 it held.\nIn 1923 talks began.\nIn 1924 they failed.\nIn December 1925 the war ended.\nIn January the troops went home.";
        Assert.Equal("1926-01-01..1926-01-31", Times.Show(Times.In(text, Published).All[^1].Interval));
    }
}
