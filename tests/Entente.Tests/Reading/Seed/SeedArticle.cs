using System.Globalization;
using Entente.DataBuild.Scoring;

namespace Entente.Tests.Reading.Seed;

/// <summary>
/// A news page about a minister's tour of a region: accords of this week and last year, bases, a critic, a rival's arms deal. It is built as the
/// page is that the first complete path was tried on, in words of its own.
/// </summary>
internal static partial class SeedArticle
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six"];

    /// <summary>Writes the page of a variant and the records that it reports.</summary>
    /// <param name="v">What stands in the slots.</param>
    /// <param name="turn">0 or 1: which of the two wordings comes first.</param>
    public static (string Page, GoldText Gold) Write(Variant v, int turn)
    {
        var draft = new ArticleDraft(v, turn);
        draft.Line("Front page > News > World");
        draft.Line($"{v.Visitor.AtStart} wants closer defence ties in the region");
        draft.Line(v.Published.ToString("d MMMM yy", CultureInfo.InvariantCulture) + " 08:15 GMT");
        Tour(v, draft);
        draft.Line($"{v.Partner.Adjective} accord");
        Accords(v, draft);
        Critic(v, draft);
        Rival(v, draft);
        draft.Line("Share this");
        return (draft.Page(), draft.Gold());
    }

    private static void Tour(Variant v, ArticleDraft draft)
    {
        var (visitor, host, former) = (v.Visitor.Code, v.Host.Code, v.Former.Code);
        var isFirst = draft.IsFirstNext;
        var said = draft.Say(
            $"{v.Visitor.AtStart} ⟨is looking for closer military cooperation⟩ with its {v.Region} partners, ⟨{v.Visitor.Adjective} {v.Post} {v.Envoy.Full} has said⟩.",
            $"{v.Visitor.AtStart} ⟨hopes to work more closely⟩ with its {v.Region} friends on matters of security, its {v.Post}, ⟨{v.Envoy.Full}, has said⟩.");
        draft.Expect(isFirst ? "REQUEST" : "AGREE", [visitor], [v.RegionCode], "happened", draft.Days.News, said[0], "AGREE", "REQUEST");
        draft.ExpectStatement([visitor], "indirect", "asserts", [v.RegionCode], said[1]);

        said = draft.Say(
            $"{v.Envoy.Polite} was speaking as {v.Envoy.He} ⟨started a visit to {v.Host.Name}⟩, where {v.Envoy.He} was ⟨expected to have talks⟩ on a security pact that ⟨the two states concluded last year⟩.",
            $"{v.Envoy.Polite} made the remarks at the ⟨beginning of a visit to {v.Host.Name}⟩, during which {v.Envoy.He} ⟨is to hold talks⟩ about a defence agreement ⟨signed by the two countries last year⟩.");
        draft.Expect("CONSULT", [visitor], [host], "ongoing", draft.Days.News, said[0]);
        draft.Expect("CONSULT", [visitor], [host], "planned", draft.Days.Soon, said[1], "AGREE");
        draft.Expect("SUPPORT", [visitor, host], [], "happened", draft.Days.LastYear, said[2], "COOPERATE");
        draft.ExpectVisit(v.Envoy, v.Visitor, v.Host, v.Host.Capital, "ongoing", draft.Days.News, said[0]);

        said = draft.Say(
            $"The pact ⟨caused an outcry in the region, above all in {v.Critic.Name}⟩.",
            $"The agreement ⟨drew criticism in the region, especially from {v.Critic.Name}⟩.");
        draft.Expect("ACCUSE", [v.Critic.Code], [visitor, host], "happened", draft.Days.LastYear, said[0], "REJECT", "PROTEST");

        said = draft.Say(
            $"{v.Envoy.Polite}'s tour comes {Numbers[v.Weeks]} weeks after {v.Supplier.Name} ⟨closed a large arms deal with {v.Critic.Name}⟩.",
            $"{v.Envoy.Polite} is touring the region {Numbers[v.Weeks]} weeks after {v.Supplier.Name} and {v.Critic.Name} ⟨concluded an important weapons contract⟩.");
        draft.Expect("SUPPORT", [v.Supplier.Code, v.Critic.Code], [], "happened", draft.Days.WeeksAgo, said[0], "COOPERATE");
        draft.ExpectAgreement([v.Supplier.Code, v.Critic.Code], "arms", [draft.Days.WeeksAgo[0], draft.Days.News[1]], said[0]);

        said = draft.Say(
            $"{v.Envoy.Polite} came to {v.Host.Capital} from {v.Former.Capital}, where {v.Envoy.He} ⟨had talks on widening⟩ an existing partnership and on fighting {v.Crime} together.",
            $"{v.Envoy.Polite} flew to {v.Host.Capital} from {v.Former.Capital}, where {v.Envoy.He} ⟨discussed⟩ a stronger military partnership and a common fight against {v.Crime} ⟨with {v.Former.Adjective} ministers⟩.");
        draft.Expect("CONSULT", [visitor], [former], "happened", draft.Days.ThisWeek, said[0]);
        draft.ExpectVisit(v.Envoy, v.Visitor, v.Former, v.Former.Capital, "happened", draft.Days.ThisWeek, said[0]);
        TourQuotes(v, draft);
    }

    private static void TourQuotes(Variant v, ArticleDraft draft)
    {
        var visitor = v.Visitor.Code;
        var said = draft.Say(
            $"\"⟨They all have trouble with rebels, {v.Criminals} and corruption⟩, and we shall help them to help each other,\" {v.Envoy.Polite} said.",
            $"\"⟨Their problems with {v.Criminals} and rebels are much alike⟩, and we are ready to do more to support their efforts,\" said {v.Envoy.Polite}.");
        draft.ExpectStatement([visitor], "direct", "promises", [v.RegionCode], said[0]);

        said = draft.Say(
            $"The {v.Visitor.Adjective} {v.Post} told reporters that ⟨{v.Envoy.His} tour was not meant to send a signal to the {v.Critic.Adjective} government⟩, but served to strengthen ties that were already good.",
            $"⟨{Capital(v.Envoy.His)} tour was not intended as a message to {v.Critic.Name}⟩, the {v.Visitor.Adjective} {v.Post} told reporters; its purpose was to build on friendships in the region.");
        draft.ExpectStatement([visitor], "indirect", "denies", [v.Critic.Code], said[0]);

        said = draft.Say(
            $"\"⟨These understandings between ourselves and {v.Partner.Name}, ourselves and {v.Former.Name}, ourselves and {v.Host.Name}⟩, are about those countries and about nobody else,\" {v.Envoy.He} said.",
            $"\"⟨What has been agreed between ourselves and {v.Partner.Name}, between ourselves and {v.Former.Name} and between ourselves and {v.Host.Name}⟩ concerns those countries, and no one else,\" {v.Envoy.He} said.");
        draft.ExpectStatement([visitor], "direct", "asserts", [v.Partner.Code, v.Former.Code, v.Host.Code], said[0]);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
