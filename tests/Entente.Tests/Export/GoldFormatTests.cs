using System.Buffers;
using System.Text;
using System.Text.Json;
using Entente.Export;
using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Tests.Export;

public sealed class GoldFormatTests
{
    private static readonly JsonElement Line = Write();

    [Fact]
    public void Event_has_codes_with_sector_and_two_days()
    {
        var act = Line.GetProperty("events")[0];
        Assert.Equal("""["KEN/GOV"]""", act.GetProperty("sources").GetRawText());
        Assert.Equal("""["UGA"]""", act.GetProperty("targets").GetRawText());
        Assert.Equal("""["2009-03-02","2009-03-03"]""", act.GetProperty("date").GetRawText());
        Assert.Equal(("CONSULT", "happened", "met", "04"),
            (act.GetProperty("event").GetString(), act.GetProperty("status").GetString(), act.GetProperty("evidence").GetString(), act.GetProperty("root").GetString()));
    }

    [Fact]
    public void Agreement_has_terms_and_positions()
    {
        var agreement = Line.GetProperty("agreements")[0];
        Assert.Equal("""[{"text":"joint patrols","negated":true}]""", agreement.GetProperty("terms").GetRawText());
        Assert.Equal("""[{"actor":"UGA","stance":"rejects"}]""", agreement.GetProperty("positions").GetRawText());
        Assert.Equal(JsonValueKind.Null, agreement.GetProperty("date").ValueKind);
    }

    [Fact]
    public void Deal_has_its_main_value()
    {
        var deal = Line.GetProperty("armsDeals")[0];
        Assert.Equal("""{"amount":2500000,"currency":"USD","bound":"up-to"}""", deal.GetProperty("value").GetRawText());
        Assert.Equal("""[{"text":"patrol boats","quantity":6}]""", deal.GetProperty("items").GetRawText());
        Assert.Equal("loan", deal.GetProperty("financing").GetString());
    }

    [Fact]
    public void Visit_has_names() =>
        Assert.Equal("""[{"name":"Moses Wetangula","actor":"KEN"}]""", Line.GetProperty("visits")[0].GetProperty("visitors").GetRawText());

    [Fact]
    public void Statement_has_the_words_as_evidence()
    {
        var statement = Line.GetProperty("statements")[0];
        Assert.Equal(("KEN", "Moses Wetangula", "promises", false),
            (statement.GetProperty("speaker").GetString(), statement.GetProperty("name").GetString(), statement.GetProperty("stance").GetString(), statement.GetProperty("rebuts").GetBoolean()));
    }

    [Fact]
    public void Article_keeps_text_and_day()
    {
        Assert.Equal("2009-03-03", Line.GetProperty("published").GetString());
        Assert.StartsWith("Kenyan minister", Line.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    internal static ArticleReading Reading()
    {
        var builder = new ReadingBuilder("Lake talks", "2009-03-03", "Kenyan minister Moses Wetangula met his Ugandan host and offered to buy patrol boats for up to $2.5m. He promised calm, but no joint patrols.");
        return builder
            .Actor("a1", "KEN", "GOV", ActorKind.Person, "Moses Wetangula", "minister", "Moses Wetangula")
            .Actor("a2", "UGA", null, ActorKind.State, "Uganda", null, "Ugandan")
            .Event(EventType.Consult, "04", ["a1"], ["a2"], "met", ReadingBuilder.On("2009-03-02", "2009-03-03"))
            .Agreement(AgreementKind.Defence, AgreementStage.Proposed, ["a1", "a2"], "offered", RecordDate.Unknown, new AgreementTerm(null, builder.Words("joint patrols"), true, null, null, null))
            .Position("a2", Stance.Denies)
            .Deal(DealStage.Proposed, ["a2"], ["a1"], "offered to buy patrol boats", RecordDate.Unknown, [new DealItem("patrol boats", null, null, 6)],
                [new MoneyAmount(2_500_000m, "USD", MoneyBound.UpTo, builder.Words("up to $2.5m"))], Financing.Loan)
            .Visit(VisitStage.Happened, "a1", "Moses Wetangula", "a2", "Kampala", "met his Ugandan host", ReadingBuilder.On("2009-03-03"))
            .Statement(Stance.Promises, "a1", "Moses Wetangula", "promised calm", ["a2"])
            .Build();
    }

    private static JsonElement Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        new GoldFormat().Write(bytes, Reading());
        return JsonDocument.Parse(Encoding.UTF8.GetString(bytes.WrittenSpan)).RootElement;
    }
}
