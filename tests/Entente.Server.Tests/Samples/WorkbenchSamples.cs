using Entente.Record;
using Entente.Tests.Record;

namespace Entente.Server.Tests.Samples;

/// <summary>Three articles, written for these tests, that between them use every sort of record, claim and mark.</summary>
internal static class WorkbenchSamples
{
    private const string StraitText =
        """
        Home > World > Mediterranean

        Morocco and Spain signed a memorandum on joint sea patrols in Tangier on Tuesday, ending two years of quarrels over fishing boats.

        Under the text, Spain will lend Morocco four patrol craft and train 120 coastguards. Both governments stressed that it did not give either navy the right to enter the other's waters.

        Spanish Defence Minister Elena Robledo, who travelled to Tangier for the ceremony, said the accord was "a sober answer to a shared problem". She is due to visit Rabat in June.

        Algeria condemned the memorandum. "It redraws the sea without asking those who live by it," Foreign Minister Karim Belaid said, and warned that Algiers could recall its envoy from Madrid.

        Mr Belaid also accused Moroccan boats of firing on an Algerian trawler last week, a charge that Rabat denies.

        Share this page
        """;

    private const string ArmsText =
        """
        Indonesia has agreed to buy 18 training aircraft from South Korea for about $420m, the two countries said in a joint statement on Friday.

        Seoul will lend Jakarta up to $300m of the price, to be repaid over twelve years. Deliveries are to begin in 2015.

        South Korean Prime Minister Han Dae-jin flew to Jakarta on Thursday and met President Wulan Hartono. He said Korea "does not lecture its friends about their defence".

        Australia welcomed the sale. Papua New Guinea asked Jakarta to explain what the aircraft are for.
        """;

    private const string SiegeText =
        """
        Chadian soldiers shelled a rebel camp near Faya on Sunday, killing at least nine fighters, the army said. Rebels said the dead were herders.

        France sent two medical teams to the town and called for a ceasefire. The United Nations may deploy observers if both sides agree.

        A <script>alert("x")</script> & "quoted" line stands here to see that it is shown as it is.
        """;

    /// <summary>A memorandum, a visit, claims about shots, a planned and a possible event, a negated term.</summary>
    public static ArticleReading Strait()
    {
        var b = new ReadingBuilder("Morocco and Spain agree on joint patrols of the strait", "2012-04-18T08:15:00", StraitText, "Meridian News Service");
        var tuesday = b.On("on Tuesday", "2012-04-17", "2012-04-17");
        return b
            .Actor("a1", "MAR", null, ActorKind.State, "Morocco", null, "Morocco", "Rabat")
            .Actor("a2", "ESP", null, ActorKind.State, "Spain", null, "Spain", "Madrid")
            .Actor("a3", "ESP", "GOV", ActorKind.Person, "Elena Robledo", "Defence Minister", "Elena Robledo", "She")
            .Actor("a4", "DZA", null, ActorKind.State, "Algeria", null, "Algeria", "Algiers")
            .Actor("a5", "DZA", "GOV", ActorKind.Person, "Karim Belaid", "Foreign Minister", "Karim Belaid", "Mr Belaid")
            .Actor("a6", "MAR", "UAF", ActorKind.Unknown, "Moroccan boats", null, "Moroccan boats")
            .Event(EventType.Support, "05", ["a1", "a2"], [], "signed a memorandum on joint sea patrols", tuesday, joint: true)
            .Event(EventType.Aid, "07", ["a2"], ["a1"], "will lend Morocco four patrol craft and train 120 coastguards", RecordDate.Unknown, EventStatus.Planned, "military")
            .Event(EventType.Consult, "04", ["a3"], ["a1"], "travelled to Tangier", tuesday, mode: "visit")
            .Event(EventType.Consult, "04", ["a3"], ["a1"], "due to visit Rabat", b.On("in June", "2012-06-01", "2012-06-30"), EventStatus.Planned, "visit")
            .Event(EventType.Accuse, "11", ["a4"], ["a1", "a2"], "condemned the memorandum", ReadingBuilder.On("2012-04-17", "2012-04-18"), mode: "disapprove")
            .Event(EventType.Sanction, "16", ["a4"], ["a2"], "could recall its envoy from Madrid", RecordDate.Unknown, EventStatus.Possible, attributedTo: "s3")
            .Event(EventType.Assault, "19", ["a6"], ["a4"], "firing on an Algerian trawler", b.On("last week", "2012-04-09", "2012-04-15"), EventStatus.Alleged, "firearms", "s4")
            .Event(EventType.Accuse, "11", ["a5"], ["a6"], "accused Moroccan boats of firing on an Algerian trawler", ReadingBuilder.On("2012-04-17", "2012-04-18"), mode: "allege")
            .Agreement(AgreementKind.Defence, AgreementStage.Signed, ["a1", "a2"], "a memorandum on joint sea patrols", tuesday, Terms(b))
            .Position("a4", Stance.Criticises)
            .Visit(VisitStage.Happened, "a3", "Elena Robledo", "a1", "Tangier", "travelled to Tangier for the ceremony", tuesday)
            .Visit(VisitStage.Planned, "a3", "Elena Robledo", "a1", "Rabat", "is due to visit Rabat in June", b.On("in June", "2012-06-01", "2012-06-30"))
            .Statement(Stance.Supports, "a3", "Elena Robledo", "\"a sober answer to a shared problem\"", ["a1"], "said", StatementMode.Direct)
            .Statement(Stance.Criticises, "a5", "Karim Belaid", "\"It redraws the sea without asking those who live by it,\"", ["a1", "a2"], null, StatementMode.Direct)
            .Statement(Stance.Warns, "a5", "Karim Belaid", "Algiers could recall its envoy from Madrid", ["a2"], "warned")
            .Statement(Stance.Accuses, "a5", "Karim Belaid", "Moroccan boats of firing on an Algerian trawler last week", ["a1"], "accused")
            .Statement(Stance.Denies, "a1", null, "a charge that Rabat denies", ["a4"], "denies", rebuts: "s4")
            .Note(NoteLevel.Info, "One sentence without a political actor was passed over.")
            .Build() is var reading
            ? Skipping(reading, "Home > World > Mediterranean", "Share this page")
            : throw new InvalidOperationException();
    }

    /// <summary>An arms deal with a loan, a visit, a request; dated 2013.</summary>
    public static ArticleReading Aircraft()
    {
        var b = new ReadingBuilder("Jakarta buys Korean trainers on credit", "2013-09-14T03:40:00", ArmsText, "Straits Courier");
        var thursday = b.On("on Thursday", "2013-09-12", "2013-09-12");
        return b
            .Actor("a1", "IDN", null, ActorKind.State, "Indonesia", null, "Indonesia", "Jakarta")
            .Actor("a2", "KOR", null, ActorKind.State, "South Korea", null, "South Korea", "Seoul")
            .Actor("a3", "KOR", "GOV", ActorKind.Person, "Han Dae-jin", "Prime Minister", "Han Dae-jin")
            .Actor("a4", "IDN", "GOV", ActorKind.Person, "Wulan Hartono", "President", "Wulan Hartono")
            .Actor("a5", "AUS", null, ActorKind.State, "Australia", null, "Australia")
            .Actor("a6", "PNG", null, ActorKind.State, "Papua New Guinea", null, "Papua New Guinea")
            .Event(EventType.Agree, "03", ["a1"], ["a2"], "has agreed to buy 18 training aircraft", b.On("on Friday", "2013-09-13", "2013-09-13"))
            .Event(EventType.Aid, "07", ["a2"], ["a1"], "will lend Jakarta up to $300m", RecordDate.Unknown, EventStatus.Planned, "economic")
            .Event(EventType.Consult, "04", ["a3"], ["a1"], "flew to Jakarta", thursday, mode: "visit")
            .Event(EventType.Consult, "04", ["a3", "a4"], [], "met President Wulan Hartono", thursday, joint: true)
            .Event(EventType.Support, "05", ["a5"], ["a1", "a2"], "welcomed the sale", ReadingBuilder.On("2013-09-13", "2013-09-14"))
            .Event(EventType.Request, "02", ["a6"], ["a1"], "asked Jakarta to explain", ReadingBuilder.On("2013-09-13", "2013-09-14"))
            .Deal(
                DealStage.Agreed, ["a2"], ["a1"], "buy 18 training aircraft from South Korea for about $420m", b.On("on Friday", "2013-09-13", "2013-09-13"),
                [new DealItem("training aircraft", null, "aircraft", 18)],
                [b.Money(420_000_000m, "USD", MoneyBound.About, "about $420m"), b.Money(300_000_000m, "USD", MoneyBound.UpTo, "up to $300m")], Financing.Loan)
            .Visit(VisitStage.Happened, "a3", "Han Dae-jin", "a1", "Jakarta", "flew to Jakarta on Thursday", thursday)
            .Statement(Stance.Asserts, "a3", "Han Dae-jin", "\"does not lecture its friends about their defence\"", ["a1"], "said", StatementMode.Direct)
            .Build();
    }

    /// <summary>Fighting, aid, a possible deployment, and text that must be escaped; its address is no address of the web.</summary>
    public static ArticleReading Siege()
    {
        var b = new ReadingBuilder("Shelling near Faya <b>kills nine</b>", "1998-02-02T17:00:00", SiegeText, "Sahel Dispatch");
        var reading = b
            .Actor("a1", "TCD", "MIL", ActorKind.Government, "Chadian soldiers", null, "Chadian soldiers", "the army")
            .Actor("a2", "TCD", "REB", ActorKind.ArmedGroup, "rebels", null, "rebel", "Rebels")
            .Actor("a3", "FRA", null, ActorKind.State, "France", null, "France")
            .Actor("a4", "IGO:UN", null, ActorKind.Organisation, "United Nations", null, "United Nations")
            .Event(EventType.Assault, "19", ["a1"], ["a2"], "shelled a rebel camp", b.On("on Sunday", "1998-02-01", "1998-02-01"), mode: "heavy-weapons")
            .Event(EventType.Aid, "07", ["a3"], ["a1"], "sent two medical teams", ReadingBuilder.On("1998-02-01", "1998-02-02"), mode: "humanitarian")
            .Event(EventType.Request, "02", ["a3"], ["a1", "a2"], "called for a ceasefire", ReadingBuilder.On("1998-02-01", "1998-02-02"))
            .Event(EventType.Mobilize, "15", ["a4"], ["a1"], "may deploy observers", RecordDate.Unknown, EventStatus.Possible)
            .Statement(Stance.Asserts, "a1", null, "killing at least nine fighters", ["a2"], "said")
            .Statement(Stance.Denies, "a2", null, "the dead were herders", ["a1"], "said", rebuts: "s1")
            .Build();
        return reading with { Article = reading.Article with { Url = "javascript:alert(1)" } };
    }

    /// <summary>All three.</summary>
    public static ArticleReading[] All() => [Strait(), Aircraft(), Siege()];

    private static AgreementTerm[] Terms(ReadingBuilder b) =>
    [
        new("training", b.Words("lend Morocco four patrol craft and train 120 coastguards"), false, 120, "a2", "a1"),
        new(null, b.Words("the right to enter the other's waters"), true, null, null, null),
    ];

    private static ArticleReading Skipping(ArticleReading reading, params string[] lines)
    {
        var spans = lines.Select(line => reading.Article.Text.IndexOf(line, StringComparison.Ordinal) is var at ? new Entente.Text.TextSpan(at, at + line.Length) : default);
        return reading with { Article = reading.Article with { Skipped = [.. spans] } };
    }
}
