namespace Entente.Server.Charts;

/// <summary>The stretch of time and the unit that several charts share.</summary>
/// <param name="First">First day of the first bar.</param>
/// <param name="Bars">Number of bars.</param>
/// <param name="Unit">What a bar stands for.</param>
public sealed record TimeSpanOfBars(DateOnly First, int Bars, TimeUnit Unit)
{
    private const int MostMonths = 60;
    private const int MostYears = 90;
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Covers all years and months in which an event is told as fact: months for up to five years, years for up to ninety, else decades. A short
    /// stretch of months is widened to twelve. Null when nothing is dated.
    /// </summary>
    public static TimeSpanOfBars? Of(IEnumerable<Record.EventTally> cells)
    {
        var dated = cells.Where(c => c.Year > 0 && TimeSeries.IsFact(c)).ToList();
        if (dated.Count == 0)
            return null;
        var (first, last) = (dated.Min(c => c.Year), dated.Max(c => c.Year));
        var months = dated.Where(c => c.Month > 0).Select(c => (c.Year * 12) + c.Month - 1).ToList();
        var whole = dated.Where(c => c.Month == 0).Sum(c => c.Count);
        if (months.Count > 0 && whole * 2 < dated.Sum(c => c.Count) && months.Max() - months.Min() < MostMonths)
            return OfMonths(months.Min(), months.Max());
        if (last - first < MostYears)
            return new TimeSpanOfBars(new DateOnly(first, 1, 1), last - first + 1, TimeUnit.Year);
        return new TimeSpanOfBars(new DateOnly(Math.Max(1, first / 10 * 10), 1, 1), (last / 10) - (first / 10) + 1, TimeUnit.Decade);
    }

    /// <summary>Bar of a cell, from 0; -1 when its date is too wide for the unit or outside.</summary>
    public int BarOf(Record.EventTally cell)
    {
        var bar = Unit switch
        {
            _ when cell.Year == 0 => -1,
            TimeUnit.Month => cell.Month == 0 ? -1 : ((cell.Year - First.Year) * 12) + cell.Month - First.Month,
            TimeUnit.Year => cell.Year - First.Year,
            _ => (cell.Year / 10) - (First.Year / 10),
        };
        return bar < Bars ? bar : -1;
    }

    /// <summary>First day of a bar; the bar after the last is allowed.</summary>
    public DateOnly StartOf(int bar) => Unit switch
    {
        TimeUnit.Month => First.AddMonths(bar),
        TimeUnit.Year => First.AddYears(bar),
        _ => new DateOnly(Math.Max(1, ((First.Year / 10) + bar) * 10), 1, 1),
    };

    /// <summary>Name of a bar.</summary>
    public string LabelOf(int bar)
    {
        var start = StartOf(bar);
        return Unit switch
        {
            TimeUnit.Month => start.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
            TimeUnit.Year => start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) + "s",
        };
    }

    private static TimeSpanOfBars OfMonths(int first, int last)
    {
        if (last - first < MonthsOfYear - 1)
            first = first / MonthsOfYear == last / MonthsOfYear ? first / MonthsOfYear * MonthsOfYear : last - MonthsOfYear + 1;
        return new TimeSpanOfBars(Month(first), Math.Max(last - first + 1, MonthsOfYear), TimeUnit.Month);
    }

    private static DateOnly Month(int number) => new(number / 12, (number % 12) + 1, 1);
}
