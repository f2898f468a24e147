using Entente.DataBuild.Scoring;

namespace Entente.Tests.Reading.Seed;

internal static partial class SeedArticle
{
    private static void Accords(Variant v, ArticleDraft draft)
    {
        var (visitor, partner, host) = (v.Visitor.Code, v.Partner.Code, v.Host.Code);
        var isFirst = draft.IsFirstNext;
        var accord = draft.Say(
            $"Earlier this week, {v.Visitor.Name} and {v.Partner.Name} ⟨signed a defence accord⟩ meant to increase cooperation in the fields of ⟨training, naval technology and exchanges of officers⟩.",
            $"On Monday {v.Partner.Name} ⟨signed a military agreement⟩ with {v.Visitor.Name} that provides for ⟨training, exchanges of officers and research⟩.");
        var date = isFirst ? draft.Days.ThisWeek : draft.Days.OnMonday;
        draft.Expect("SUPPORT", [visitor, partner], [], "happened", date, accord[0], "COOPERATE");

        var said = draft.Say(
            $"Both sides stressed that ⟨the accord did not mean that {v.Visitor.Adjective} forces would⟩ ⟨use {v.Partner.Adjective} bases⟩.",
            $"Both governments made it clear that ⟨the agreement did not allow {v.Visitor.Adjective} troops⟩ to ⟨be based in {v.Partner.Name}⟩.");
        draft.Expect("COOPERATE", [visitor, partner], [], "denied", null, said[0], "RETREAT", "AGREE");
        draft.ExpectStatement([visitor, partner], "indirect", "denies", [visitor, partner], said[0]);
        draft.ExpectAgreement([visitor, partner], "defence", date, accord[0], new GoldTerm(accord[1], Negated: false), new GoldTerm(said[1], Negated: true));

        var bases = draft.Say(
            $"⟨An accord signed last year between {v.Visitor.Capital} and {v.Host.Capital}⟩ ⟨gave the {v.Visitor.Adjective} military access to {Numbers[v.Bases]} {v.Host.Adjective} bases⟩.",
            $"⟨Under a deal signed last year by {v.Visitor.Capital} and {v.Host.Capital}⟩, {v.Visitor.Adjective} forces ⟨were given access to {Numbers[v.Bases]} bases in {v.Host.Name}⟩.");
        draft.Expect("COOPERATE", [host], [visitor], "happened", draft.Days.LastYear, bases[1], "RETREAT", "AID");

        said = draft.Say(
            $"Both sides insisted that the accord was to help {v.Host.Name}'s struggle against {v.Criminals} and armed bands, and ⟨was not a violation of {v.Host.Adjective} sovereignty⟩.",
            $"The two governments stressed that the deal served the fight of {v.Host.Name} against {v.Criminals} and rebels and ⟨did not infringe {v.Host.Adjective} sovereignty⟩.");
        draft.ExpectStatement([visitor, host], "indirect", "denies", [visitor, host], said[0]);
        draft.ExpectAgreement([visitor, host], "defence", draft.Days.LastYear, bases[0], new GoldTerm(bases[1], Negated: false), new GoldTerm(said[0], Negated: true));
    }

    private static void Critic(Variant v, ArticleDraft draft)
    {
        string[] allies = [v.Visitor.Code, v.Host.Code];
        var said = draft.Say(
            $"{v.Title} {v.Leader.Full} of {v.Critic.Name} at the time ⟨condemned the agreement⟩, ⟨saying that it could endanger the whole region⟩ - ⟨a claim {v.Visitor.Name} and {v.Host.Name} rejected⟩.",
            $"At the time the {v.Critic.Adjective} leader, {v.Title} {v.Leader.Full}, ⟨denounced the deal⟩ and ⟨said it would upset the balance of the region⟩, ⟨a charge that was rejected by {v.Visitor.Name} and {v.Host.Name}⟩.");
        draft.Expect("ACCUSE", [v.Critic.Code], allies, "happened", draft.Days.LastYear, said[0]);
        draft.Expect("REJECT", allies, [v.Critic.Code], "happened", draft.Days.LastYear, said[2]);
        draft.ExpectStatement([v.Critic.Code], "indirect", "criticises", allies, said[1]);
        foreach (var ally in allies)
            draft.ExpectStatement([ally], "indirect", "denies", [v.Critic.Code], said[2], rebuts: true);
    }

    private static void Rival(Variant v, ArticleDraft draft)
    {
        var (visitor, critic, supplier) = (v.Visitor.Code, v.Critic.Code, v.Supplier.Code);
        var deal = draft.Say(
            $"Earlier this month, {v.Supplier.Adjective} Prime Minister {v.Seller.Full} ⟨was in {v.Critic.Name}⟩, where {v.Seller.He} and {v.Title} {v.Leader.Last} ⟨concluded arms deals worth up to {v.Sum}⟩.",
            $"The {v.Supplier.Adjective} prime minister, {v.Seller.Full}, ⟨visited {v.Critic.Name} earlier this month⟩ and, together with {v.Title} {v.Leader.Last}, ⟨signed contracts for weapons worth up to {v.Sum}⟩.");
        draft.Expect("CONSULT", [supplier], [critic], "happened", draft.Days.ThisMonth, deal[0]);
        draft.Expect("SUPPORT", [supplier, critic], [], "happened", draft.Days.ThisMonth, deal[1], "COOPERATE");
        draft.ExpectVisit(v.Seller, v.Supplier, v.Critic, null, "happened", draft.Days.ThisMonth, deal[0]);
        draft.ExpectDeal(new GoldDeal
        {
            Suppliers = [supplier],
            Recipients = [critic],
            Value = new GoldValue(v.Amount, v.Currency, "up-to"),
            Financing = "loan",
            Stage = "signed",
            Date = [draft.Days.WeeksAgo[0], draft.Days.News[1]],
            Evidence = deal[1],
        });

        var said = draft.Say(
            $"{v.Envoy.Polite} said earlier this week that ⟨{v.Envoy.He} did not see {v.Critic.Name} as a military threat⟩.",
            $"On Monday {v.Envoy.Polite} said that ⟨{v.Critic.Name} was not a threat⟩ in {v.Envoy.His} eyes.");
        draft.ExpectStatement([visitor], "indirect", "denies", [critic], said[0]);

        said = draft.Say(
            $"\"⟨{v.Supplier.People} are in fact lending them a good part of the money⟩ to pay for the arms they are buying,\" {v.Envoy.He} said.",
            $"\"⟨{v.Supplier.AtStart} is actually lending them much of the money⟩ for the weapons that they buy,\" {v.Envoy.He} said.");
        draft.Expect("AID", [supplier], [critic], "ongoing", null, said[0], "COOPERATE");
        draft.ExpectStatement([visitor], "direct", "asserts", [supplier, critic], said[0]);

        said = draft.Say(
            $"\"I should think that ⟨{v.Critic.Name} could far better spend that money⟩ on schools and hospitals.\"",
            $"\"It seems to me that ⟨{v.Critic.Name} would do much better to spend that money⟩ on its own people,\" {v.Envoy.He} added.");
        draft.ExpectStatement([visitor], "direct", "criticises", [critic], said[0]);
    }
}
