using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Tests.Storage;

/// <summary>A few readings that the contract of every archive is tested with.</summary>
internal static class StoreSamples
{
    /// <summary>Kenya and Uganda meet and sign; Kenya is criticised by Sudan; dated March 2011.</summary>
    public static ArticleReading Ferry(string engine = "1.0.0")
    {
        const string text = "Kenya and Uganda signed a ferry accord in Kisumu on Friday. Kenyan minister Grace Otieno will visit Kampala in April. "
            + "Sudan criticised the accord, saying it \"closes the lake\" to others.";
        var b = new ReadingBuilder("Lake accord signed", "2011-03-05T10:00:00", text).Coder(engine);
        return b
            .Actor("a1", "KEN", null, ActorKind.State, "Kenya", null, "Kenya")
            .Actor("a2", "UGA", null, ActorKind.State, "Uganda", null, "Uganda")
            .Actor("a3", "KEN", "GOV", ActorKind.Person, "Grace Otieno", "minister", "Grace Otieno")
            .Actor("a4", "SDN", null, ActorKind.State, "Sudan", null, "Sudan")
            .Event(EventType.Support, "05", ["a1", "a2"], [], "signed", b.On("on Friday", "2011-03-04", "2011-03-04"), joint: true)
            .Event(EventType.Consult, "04", ["a3"], ["a2"], "will visit", b.On("in April", "2011-04-01", "2011-04-30"), EventStatus.Planned, "visit")
            .Event(EventType.Accuse, "11", ["a4"], ["a1", "a2"], "criticised", ReadingBuilder.On("2011-03-04", "2011-03-05"), attributedTo: "s1")
            .Agreement(AgreementKind.Trade, AgreementStage.Signed, ["a1", "a2"], "a ferry accord", b.On("on Friday", "2011-03-04", "2011-03-04"))
            .Position("a4", Stance.Criticises)
            .Visit(VisitStage.Planned, "a3", "Grace Otieno", "a2", "Kampala", "will visit Kampala", b.On("in April", "2011-04-01", "2011-04-30"))
            .Statement(Stance.Criticises, "a4", null, "\"closes the lake\" to others", ["a1", "a2"], "saying", StatementMode.Direct)
            .Build();
    }

    /// <summary>Uganda shells Sudan and denies it; arms from Chad; dated July 2013.</summary>
    public static ArticleReading Border()
    {
        const string text = "Ugandan guns shelled a Sudanese border post, Khartoum said on Sunday. Kampala denied it. "
            + "Chad agreed last year to sell Sudan 12 patrol boats for about $30m.";
        var b = new ReadingBuilder("Post shelled", "2013-07-08T06:30:00", text, "Border Times");
        return b
            .Actor("a1", "UGA", "MIL", ActorKind.Government, "Ugandan forces", null, "Ugandan guns")
            .Actor("a2", "SDN", null, ActorKind.State, "Sudan", null, "Sudanese", "Khartoum", "Sudan")
            .Actor("a3", "TCD", null, ActorKind.State, "Chad", null, "Chad")
            .Event(EventType.Assault, "19", ["a1"], ["a2"], "shelled", b.On("on Sunday", "2013-07-07", "2013-07-07"), EventStatus.Alleged, attributedTo: "s1")
            .Event(EventType.Agree, "03", ["a3"], ["a2"], "agreed", b.On("last year", "2012-01-01", "2012-12-31"))
            .Deal(
                DealStage.Agreed, ["a3"], ["a2"], "sell Sudan 12 patrol boats", b.On("last year", "2012-01-01", "2012-12-31"),
                [new DealItem("patrol boats", null, "ships", 12)], [b.Money(30_000_000m, "USD", MoneyBound.About, "about $30m")], Financing.Sale)
            .Statement(Stance.Accuses, "a2", null, "Ugandan guns shelled a Sudanese border post", ["a1"], "said")
            .Statement(Stance.Denies, "a1", null, "Kampala denied it", ["a2"], "denied", rebuts: "s1")
            .Build();
    }

    /// <summary>Many articles of one event each, on days of 2001: Peru to Chile on even days, Chile to Peru on odd ones.</summary>
    public static IEnumerable<ArticleReading> Talks(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var day = new DateOnly(2001, 1, 1).AddDays(i / 2);
            var text = $"Peru and Chile talked, round {i}.";
            yield return new ReadingBuilder($"Round {i}", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T12:00:00", text)
                .Actor("a1", "PER", null, ActorKind.State, "Peru", null, "Peru")
                .Actor("a2", "CHL", null, ActorKind.State, "Chile", null, "Chile")
                .Event(EventType.Consult, "04", [i % 2 == 0 ? "a1" : "a2"], [i % 2 == 0 ? "a2" : "a1"], "talked", new RecordDate(new DateInterval(day, day), DateBasis.Publication, null))
                .Build();
        }
    }
}
