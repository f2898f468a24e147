using Entente.Export;
using Entente.Record;
using Entente.Server.Naming;
using Entente.Server.Tests.Samples;
using Entente.Text;

namespace Entente.Server.Tests.Naming;

public class NamingTests
{
    [Theory]
    [InlineData("2010-04-14", "2010-04-14", "14 Apr 2010")]
    [InlineData("2010-04-12", "2010-04-15", "12–15 Apr 2010")]
    [InlineData("2010-03-29", "2010-04-04", "29 Mar – 4 Apr 2010")]
    [InlineData("2010-04-01", "2010-04-30", "Apr 2010")]
    [InlineData("2009-01-01", "2009-12-31", "2009")]
    [InlineData("1990-01-01", "1999-12-31", "1990–1999")]
    [InlineData("2009-12-30", "2010-01-02", "30 Dec 2009 – 2 Jan 2010")]
    [InlineData("2012-02-01", "2012-02-29", "Feb 2012")]
    [InlineData("2010-04-01", "2010-05-31", "1 Apr – 31 May 2010")]
    public void A_date_is_said_as_shortly_as_it_can_be(string start, string end, string text) =>
        Assert.Equal(text, DateText.Of(new DateInterval(Day(start), Day(end))));

    [Theory]
    [InlineData(5_000_000_000, MoneyBound.UpTo, "up to USD 5 bn")]
    [InlineData(420_500_000, MoneyBound.About, "about USD 420.5 m")]
    [InlineData(900, MoneyBound.Exact, "USD 900")]
    [InlineData(1_200_000_000_000, MoneyBound.AtLeast, "at least USD 1.2 tn")]
    public void A_sum_is_said_with_its_bound(decimal amount, MoneyBound bound, string text) =>
        Assert.Equal(text, Labels.Money(new MoneyAmount(amount, "USD", bound, default)).Replace('\u00a0', ' '));

    [Theory]
    [InlineData("Talks begin", "Envoys met.", "Talks begin")]
    [InlineData(null, "Envoys met in Vienna.\nThey said little.", "Envoys met in Vienna.")]
    [InlineData(null, "The envoys of eleven states met in Vienna on Monday to talk about the river, officials said.", "The envoys of eleven states met in Vienna on Monday to talk about the…")]
    [InlineData(" ", null, "Report of 3 May 1999")]
    public void An_article_is_headed_by_its_title_its_first_words_or_its_day(string? title, string? text, string headline) =>
        Assert.Equal(headline, Headline.Of(new ArticleHeader("a", title, null, null, new DateTimeOffset(1999, 5, 3, 0, 0, 0, TimeSpan.Zero)), text));

    [Theory]
    [InlineData("USA", "United States")]
    [InlineData("IGO:UN", "United Nations")]
    [InlineData("IGO:OAS", "OAS")]
    [InlineData("ZZZ", "ZZZ")]
    [InlineData("UNK", "unknown")]
    public void A_code_is_shown_by_its_name_or_by_itself(string code, string name) => Assert.Equal(name, ActorNames.Load(new DataFolder()).Of(code));

    [Theory]
    [InlineData("united states", "USA")]
    [InlineData("usa", "USA")]
    [InlineData("igo:un", "IGO:UN")]
    [InlineData("fra", "FRA")]
    [InlineData("Atlantis", null)]
    [InlineData("x", null)]
    public void An_actor_is_found_by_name_or_code(string text, string? code) => Assert.Equal(code, ActorNames.Load(new DataFolder()).Find(text));

    [Fact]
    public void Without_data_files_codes_are_shown() => Assert.Equal("USA", ActorNames.Load(null).Of("USA"));

    [Fact]
    public void A_list_without_its_columns_is_refused() =>
        Assert.StartsWith("gazetteer/states.tsv:1:", Assert.Throws<DataFileException>(() => ActorNames.Load(new FaultyData())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_field_of_csv_is_quoted_where_it_must_be() =>
        Assert.Equal("a,\"b,\"\"c\"\"\",,'=1+1,-5\r\n", CsvLine.Of(["a", "b,\"c\"", null, "=1+1", "-5"]));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class FaultyData : IDataSource
    {
        public IReadOnlyList<string> List(string folder) => [];

        public Stream Open(string name) => new MemoryStream("x\ty\n"u8.ToArray());
    }
}
