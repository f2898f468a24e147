using System.Text.Json;
using CsCheck;
using Entente.Record;

namespace Entente.Tests.Record;

public class ReadingJsonTests
{
    private const string Text = "Norway and Chile signed a fishing accord in Oslo on Monday. Chile said it may buy up to $2m of radars.";

    [Fact]
    public void What_is_written_is_read_back_the_same() =>
        ReadingGen.Reading.Sample(
            reading => Assert.Equivalent(reading, ReadingJson.Read(ReadingJson.ToUtf8(reading)), strict: true),
            iter: 200);

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() =>
        ReadingGen.Reading.Sample(reading =>
        {
            var first = ReadingJson.ToUtf8(reading);
            return first.AsSpan().SequenceEqual(ReadingJson.ToUtf8(ReadingJson.Read(first)));
        });

    [Fact]
    public void A_reading_is_one_line()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ReadingJson.WriteLine(buffer, Sample());
        Assert.Equal(buffer.WrittenCount - 1, buffer.WrittenSpan.IndexOf((byte)'\n'));
    }

    [Fact]
    public void Fields_have_the_names_and_words_of_the_format()
    {
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(Sample()));
        var root = json.RootElement;
        Assert.Equal("entente/1", root.GetProperty("format").GetString());
        Assert.Equal("2014-03-03T00:00:00Z", root.GetProperty("report").GetProperty("published").GetString());
        var act = root.GetProperty("events")[0];
        Assert.Equal("SUPPORT", act.GetProperty("event").GetString());
        Assert.Equal("2014-03-03", act.GetProperty("date").GetProperty("start").GetString());
        Assert.Equal(17, act.GetProperty("evidence").GetProperty("predicate")[0].GetInt32());
        Assert.Equal("in-force", root.GetProperty("agreements")[0].GetProperty("stage").GetString());
        Assert.Equal("rejects", root.GetProperty("agreements")[0].GetProperty("positions")[0].GetProperty("stance").GetString());
        Assert.Equal("up-to", root.GetProperty("armsDeals")[0].GetProperty("values")[0].GetProperty("bound").GetString());
        Assert.Equal("armed-group", root.GetProperty("actors")[2].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("[]", "expected a JSON object")]
    [InlineData("{", "this is no JSON")]
    [InlineData("""{"format":"entente/2"}""", "format: 'entente/2' is not 'entente/1'")]
    [InlineData("""{"format":"entente/1","report":{"id":"x"},"text":7}""", "text: expected a string")]
    [InlineData("""{"format":"entente/1","report":{"id":"x","published":"soon"},"text":""}""", "report.published: 'soon' is no time")]
    [InlineData("""{"format":"entente/1","report":{"id":"\ud800"},"text":""}""", "half a surrogate pair")]
    public void A_faulty_text_is_refused_with_its_place(string text, string message) =>
        Assert.Contains(message, Assert.Throws<RecordFormatException>(() => ReadingJson.Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"status\":\"happened\"", "\"status\":\"hapened\"", "events[0].status: 'hapened' is none of happened, ongoing")]
    [InlineData("\"quad\":1", "\"quad\":5", "events[0].quad: expected 1, 2, 3 or 4")]
    [InlineData("\"predicate\":[17,23]", "\"predicate\":[23,17]", "events[0].evidence.predicate: expected a span")]
    [InlineData("\"stance\":\"rejects\"", "\"stance\":\"denies\"", "agreements[0].positions[0].stance: 'denies' is no position")]
    [InlineData("\"end\":\"2014-03-03\"", "\"end\":\"2014-03-01\"", "events[0].date.end: lies before the start")]
    public void A_faulty_value_is_named_by_its_path(string right, string wrong, string message)
    {
        var text = ReadingJson.ToText(Sample());
        Assert.Contains(right, text, StringComparison.Ordinal);
        var error = Assert.Throws<RecordFormatException>(() => ReadingJson.Read(text.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_fields_are_ignored_so_that_the_format_can_grow()
    {
        var text = ReadingJson.ToText(Sample());
        var grown = text.Replace("\"joint\":", "\"later\":{\"x\":[1]},\"joint\":", StringComparison.Ordinal);
        Assert.Equal(text, ReadingJson.ToText(ReadingJson.Read(grown)));
    }

    private static ArticleReading Sample()
    {
        var builder = new ReadingBuilder("Accord in Oslo", "2014-03-03", Text);
        return builder
            .Actor("a1", "NOR", null, ActorKind.State, "Norway", null, "Norway")
            .Actor("a2", "CHL", null, ActorKind.State, "Chile", null, "Chile")
            .Actor("a3", "UNK", "REB", ActorKind.ArmedGroup, "Nobody", null)
            .Event(EventType.Support, "05", ["a1", "a2"], [], "signed", ReadingBuilder.On("2014-03-03"), joint: true)
            .Agreement(AgreementKind.Other, AgreementStage.InForce, ["a1", "a2"], "signed a fishing accord", ReadingBuilder.On("2014-03-03"))
            .Position("a3", Stance.Denies)
            .Deal(
                DealStage.Proposed, [], ["a2"], "may buy", RecordDate.Unknown, [new DealItem("radars", null, null, null)],
                [builder.Money(2_000_000m, "USD", MoneyBound.UpTo, "up to $2m")])
            .Build();
    }
}
