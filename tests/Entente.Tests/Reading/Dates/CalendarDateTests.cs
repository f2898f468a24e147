namespace Entente.Tests.Reading.Dates;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("The treaty was signed on 15 April 2010 in Accra.", "15 April 2010", "2010-04-15")]
    [InlineData("They met on April 15, 2010, in Accra.", "April 15, 2010", "2010-04-15")]
    [InlineData("They met on Apr. 15, 2010.", "Apr. 15, 2010", "2010-04-15")]
    [InlineData("They met on the 15th of April, 2010.", "the 15th of April, 2010", "2010-04-15")]
    [InlineData("They met on the fifteenth of April 2010.", "the fifteenth of April 2010", "2010-04-15")]
    [InlineData("They met on Thursday, 15 April 2010.", "Thursday, 15 April 2010", "2010-04-15")]
    [InlineData("Filed 2010-04-15 by the ministry", "2010-04-15", "2010-04-15")]
    [InlineData("Filed 15/04/2010 by the ministry", "15/04/2010", "2010-04-15")]
    [InlineData("Filed 04/15/2010 by the ministry", "04/15/2010", "2010-04-15")]
    [InlineData("Filed 15.04.2010 by the ministry", "15.04.2010", "2010-04-15")]
    [InlineData("The talks of April 2010 failed.", "April 2010", "2010-04-01..2010-04-30")]
    [InlineData("The talks of April, 2010 failed.", "April, 2010", "2010-04-01..2010-04-30")]
    [InlineData("In 1999 Ghana joined.", "1999", "1999-01-01..1999-12-31")]
    [InlineData("In mid-2009 Ghana joined.", "mid-2009", "2009-05-02..2009-09-01")]
    [InlineData("It grew in the 1990s.", "the 1990s", "1990-01-01..1999-12-31")]
    [InlineData("It grew in the first quarter of 2010.", "the first quarter of 2010", "2010-01-01..2010-03-31")]
    [InlineData("It grew in Q3 2010 again.", "Q3 2010", "2010-07-01..2010-09-30")]
    [InlineData("It grew in the second half of 2010.", "the second half of 2010", "2010-07-01..2010-12-31")]
    [InlineData("It was held in the summer of 2005.", "the summer of 2005", "2005-06-01..2005-08-31")]
    [InlineData("Trade of the 19th century.", "the 19th century", "1800-01-01..1899-12-31")]
    [InlineData("Budget for fiscal year 2011 passed.", "fiscal year 2011", "2011-01-01..2011-12-31")]
    [InlineData("The accord of Christmas Eve 2004 held.", "Christmas Eve 2004", "2004-12-24")]
    [InlineData("They spoke in the first week of March 2009.", "the first week of March 2009", "2009-03-01..2009-03-07")]
    [InlineData("They spoke in the last week of March 2009.", "the last week of March 2009", "2009-03-25..2009-03-31")]
    [InlineData("They left on the night of 3 May 1999.", "the night of 3 May 1999", "1999-05-03")]
    public void Stated_date_is_found_and_placed(string text, string words, string days)
    {
        var time = Assert.Single(Times.In(text, "2012-01-10").All);
        Assert.Equal(words, time.Span.Cut(text));
        Assert.Equal(days, Times.Show(time.Interval));
    }

    [Theory]
    [InlineData("from 12 to 14 May 2008", "2008-05-12..2008-05-14")]
    [InlineData("on May 12-14, 2008", "2008-05-12..2008-05-14")]
    [InlineData("between 1999 and 2003", "1999-01-01..2003-12-31")]
    [InlineData("the war of 1951-53", "1951-01-01..1953-12-31")]
    [InlineData("the season 2009-10", "2009-01-01..2010-12-31")]
    [InlineData("September-October 1950", "1950-09-01..1950-10-31")]
    public void Both_ends_of_a_range_mean_the_whole(string text, string days)
    {
        var times = Times.In(text, "2012-01-10").All;
        Assert.Equal(2, times.Count);
        Assert.All(times, time => Assert.Equal(days, Times.Show(time.Interval)));
    }

    [Theory]
    [InlineData("Some 2000 soldiers left.")]
    [InlineData("Resolution 1967 was adopted.")]
    [InlineData("They may meet again and march on.")]
    [InlineData("He paid $1999 for it.")]
    [InlineData("The Sun rose over the sat images.")]
    [InlineData("Six Mirage 2000 jets took off.")]
    [InlineData("The March 12 Movement attacked a post.")]
    public void Numbers_and_names_are_no_dates(string text) => Assert.Empty(Times.In(text, "2012-01-10").All);

    [Fact]
    public void Day_and_month_that_may_be_exchanged_have_no_days()
    {
        var time = Assert.Single(Times.In("Filed 04/05/2010.", "2012-01-10").All);
        Assert.Null(time.Interval);
    }

    [Fact]
    public void Day_and_month_near_publication_are_decided_by_it()
    {
        var time = Assert.Single(Times.In("Filed 04/05/2010.", "2010-05-06").All);
        Assert.Equal("2010-05-04", Times.Show(time.Interval));
    }

    [Theory]
    [InlineData("The 31 June 2010 is no day.")]
    [InlineData("In 490 BC they fought.")]
    public void Dates_outside_the_calendar_have_no_days(string text) => Assert.Null(Assert.Single(Times.In(text, "2012-01-10").All).Interval);

    [Theory]
    [InlineData("In 490 BC they fought.", "BC0490")]
    [InlineData("In April 480 BC they fought.", "BC0480-04")]
    [InlineData("It grew in the 1870s.", "187")]
    [InlineData("In the spring of 1943 it fell.", "1943-SP")]
    [InlineData("In fiscal 2011 it grew.", "FY2011")]
    [InlineData("For three days they talked.", "P3D")]
    [InlineData("A 48-hour truce held.", "PT48H")]
    [InlineData("For several months they talked.", "PXM")]
    [InlineData("Every Friday they march.", "XXXX-WXX-5")]
    [InlineData("They are now in talks.", "PRESENT_REF")]
    public void Value_is_that_of_timex(string text, string value) => Assert.Equal(value, Assert.Single(Times.In(text, "2012-01-10").All).Value);
}
