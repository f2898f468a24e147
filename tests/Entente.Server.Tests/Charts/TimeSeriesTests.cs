using Entente.Record;
using Entente.Server.Charts;

namespace Entente.Server.Tests.Charts;

public class TimeSeriesTests
{
    [Fact]
    public void A_few_years_are_drawn_by_month_without_gaps()
    {
        var series = Series(Cell(2010, 11, 1), Cell(2012, 2, 4));
        Assert.Equal(TimeUnit.Month, series.Unit);
        Assert.Equal(16, series.Buckets.Count);
        Assert.Equal(("Nov 2010", "Feb 2012"), (series.Buckets[0].Label, series.Buckets[^1].Label));
    }

    [Fact]
    public void A_single_month_is_shown_in_its_year() =>
        Assert.Equal(("Jan 2010", 12), (Series(Cell(2010, 4, 1)).Buckets[0].Label, Series(Cell(2010, 4, 1)).Buckets.Count));

    [Fact]
    public void Many_years_are_drawn_by_year_and_centuries_by_decade()
    {
        Assert.Equal(TimeUnit.Year, Series(Cell(1990, 1, 1), Cell(2020, 1, 1)).Unit);
        var centuries = Series(Cell(1798, 1, 1), Cell(2015, 1, 1)).Buckets;
        Assert.Equal(("1790s", "2010s"), (centuries[0].Label, centuries[^1].Label));
    }

    [Fact]
    public void Claims_and_wide_dates_are_counted_and_not_drawn()
    {
        var series = Series(Cell(2010, 4, 1), Cell(2010, 0, 2), Cell(0, 0, 3), Cell(2010, 4, 4, EventStatus.Alleged), Cell(2010, 5, 1), Cell(2010, 5, 1));
        Assert.Equal((3, 2, 1), (series.Drawn, series.Wide, series.Claims));
    }

    [Fact]
    public void Cooperation_and_conflict_are_summed_apart()
    {
        var bucket = Series(Cell(2010, 4, 1, count: 3), Cell(2010, 4, 2), Cell(2010, 4, 4, count: 2)).Buckets[3];
        Assert.Equal((4, 2, 6), (bucket.Cooperation, bucket.Conflict, bucket.Total));
    }

    [Fact]
    public void Nothing_dated_gives_nothing_to_draw() => Assert.Empty(Series(Cell(0, 0, 1)).Buckets);

    [Theory]
    [InlineData(0, 0, 1, 0, 1)]
    [InlineData(3, 0, 3, 0, 1)]
    [InlineData(69, 68, 100, 100, 50)]
    [InlineData(7, 2, 10, 5, 5)]
    public void A_scale_has_few_round_steps(long highest, long deepest, long above, long below, long step) =>
        Assert.Equal(new ChartScale(above, below, step), ChartScale.Of(highest, deepest));

    [Fact]
    public void Bars_stay_inside_the_drawing()
    {
        var series = Series(Cell(2000, 1, 1, count: 40), Cell(2001, 3, 2, count: 7), Cell(2012, 3, 3, count: 90), Cell(2013, 5, 4, count: 12));
        foreach (var frame in new[] { ChartFrame.Wide(230), ChartFrame.Narrow(150) })
        {
            var drawing = new BarDrawing(series, ChartScale.Of(series.Highest, series.Deepest), frame);
            Assert.All(drawing.Bars.SelectMany(b => b.Parts), part =>
            {
                Assert.InRange(part.X, frame.Left - 1, frame.Width);
                Assert.InRange(part.Y, 0, frame.Height - frame.Bottom);
                Assert.InRange(part.Y + part.Height, 0, frame.Height - frame.Bottom + 0.1);
            });
        }
    }

    [Fact]
    public void A_line_breaks_where_there_is_no_value()
    {
        var series = Series(Cell(2000, 1, 1), Cell(2001, 1, 1), Cell(2005, 1, 1), Cell(2020, 1, 1));
        Assert.Equal(3, new LineDrawing(series, ChartFrame.Wide(180)).Path.Count(c => c == 'M'));
    }

    private static TimeSeries Series(params EventTally[] cells) => TimeSeries.Of(cells, TimeSpanOfBars.Of(cells));

    private static EventTally Cell(int year, int month, int quad, EventStatus status = EventStatus.Happened, long count = 1) =>
        new(year, month, EventType.Consult, quad, status, DyadDirection.Both, count, 2.0 * count, count);
}
