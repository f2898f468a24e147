using System.Globalization;
using CsCheck;
using Entente.Reading;
using Entente.Record;
using Entente.Tests.Language;
using Entente.Tests.Reading.Dates;

namespace Entente.Tests.Reading.Money;

public sealed class MoneyTests
{
    private static readonly Lazy<MoneyFinder> Finder = new(() => MoneyFinder.Load(new FolderDataSource()));

    [Theory]
    [InlineData("loans of up to $5bn were", "up to $5bn", "5000000000", "USD", MoneyBound.UpTo)]
    [InlineData("an estimated 400 million euros went", "an estimated 400 million euros", "400000000", "EUR", MoneyBound.About)]
    [InlineData("more than US$6 billion went", "more than US$6 billion", "6000000000", "USD", MoneyBound.AtLeast)]
    [InlineData("at least £3 billion went", "at least £3 billion", "3000000000", "GBP", MoneyBound.AtLeast)]
    [InlineData("USD 10.5 billion went", "USD 10.5 billion", "10500000000", "USD", MoneyBound.Exact)]
    [InlineData("a C$20m grant", "C$20m", "20000000", "CAD", MoneyBound.Exact)]
    [InlineData("a A$1.2-billion order", "A$1.2-billion", "1200000000", "AUD", MoneyBound.Exact)]
    [InlineData("a R30 billion order", "R30 billion", "30000000000", "ZAR", MoneyBound.Exact)]
    [InlineData("nearly ¥90 billion went", "nearly ¥90 billion", "90000000000", "JPY", MoneyBound.About)]
    [InlineData("as much as 2 billion Mexican pesos went", "as much as 2 billion Mexican pesos", "2000000000", "MXN", MoneyBound.UpTo)]
    [InlineData("a $2 billion arms deal", "$2 billion", "2000000000", "USD", MoneyBound.Exact)]
    [InlineData("a 60-million-dollar order", "60-million-dollar", "60000000", "USD", MoneyBound.Exact)]
    [InlineData("two hundred thousand Swiss francs went", "two hundred thousand Swiss francs", "200000", "CHF", MoneyBound.Exact)]
    [InlineData("a billion roubles went", "a billion roubles", "1000000000", "RUB", MoneyBound.Exact)]
    [InlineData("half a million dollars went", "half a million dollars", "500000", "USD", MoneyBound.Exact)]
    [InlineData("fined 50 cents each", "50 cents", "0.5", "USD", MoneyBound.Exact)]
    [InlineData("1,250,000 yuan or more went", "1,250,000 yuan or more", "1250000", "CNY", MoneyBound.AtLeast)]
    [InlineData("$249 CAD each", "$249 CAD", "249", "CAD", MoneyBound.Exact)]
    [InlineData("some 18-22 billion euros went", "some 18-22 billion euros", "22000000000", "EUR", MoneyBound.UpTo)]
    public void Sum_is_read_with_currency_and_bound(string text, string words, string amount, string currency, MoneyBound bound)
    {
        var sum = Assert.Single(Finder.Value.Find(PlainDocument.Of(text)).All).Amount;
        Assert.Equal(words, sum.Words.Text);
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), sum.Amount);
        Assert.Equal(currency, sum.Currency);
        Assert.Equal(bound, sum.Bound);
    }

    [Theory]
    [InlineData("5 million people fled")]
    [InlineData("some 2 billion pesos went")]
    [InlineData("500 pounds of explosives were found")]
    [InlineData("a 2,000-pound bomb fell")]
    [InlineData("the 3 won medals of Togo")]
    [InlineData("section 5 R is void")]
    public void Number_without_a_sure_currency_is_none(string text) => Assert.Empty(Finder.Value.Find(PlainDocument.Of(text)).All);

    [Fact]
    public void Converted_sum_is_a_sum_of_its_own()
    {
        var sums = Finder.Value.Find(PlainDocument.Of("worth up to $5bn (£3.3bn) in all")).All;
        Assert.Equal(["USD", "GBP"], sums.Select(sum => sum.Amount.Currency));
        Assert.Equal(["UpTo", "Exact"], sums.Select(sum => sum.Amount.Bound.ToString()));
    }

    [Fact]
    public void Ends_of_a_range_bound_each_other()
    {
        var sums = Finder.Value.Find(PlainDocument.Of("between $12 million and $20 million went")).All;
        Assert.Equal([MoneyBound.AtLeast, MoneyBound.UpTo], sums.Select(sum => sum.Amount.Bound));
    }

    [Fact]
    public void Sums_of_any_words_lie_in_order_inside_the_text()
    {
        string[] words = ["$", "US$", "€", "5", "1,000", "2.5", "99999999999999999999", "bn", "million", "dollars", "pounds", "of", "up", "to", "at", "least", "-", "and", "between", "won", "R", "half", "a", "cents", "pesos", ".", "\n"];
        Gen.Int[0, words.Length - 1].Array[0, 30].Select(chosen => string.Join(' ', chosen.Select(i => words[i]))).Sample(text =>
        {
            var end = 0;
            foreach (var sum in Finder.Value.Find(PlainDocument.Of(text)).All)
            {
                if (sum.First < end || sum.End <= sum.First || sum.Amount.Words.Span.Cut(text) != sum.Amount.Words.Text || sum.Amount.Amount < 0)
                    return false;
                end = sum.End;
            }

            return true;
        });
    }
}
