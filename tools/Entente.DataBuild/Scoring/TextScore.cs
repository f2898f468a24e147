namespace Entente.DataBuild.Scoring;

/// <summary>How well the records of one text agree with the gold ones, kind by kind, as the coding guide's rules of scoring say.</summary>
/// <param name="Events">Event, sources and targets right.</param>
/// <param name="Dyads">Quad class in place of the event.</param>
/// <param name="Agreements">Agreements by their parties.</param>
/// <param name="ArmsDeals">Deals by suppliers and recipients.</param>
/// <param name="Visits">Visits by visitors' codes and host.</param>
/// <param name="Statements">Statements by speaker, side taken and words.</param>
internal sealed record TextScore(
    Pairing<GoldEvent> Events,
    Pairing<GoldEvent> Dyads,
    Pairing<GoldAgreement> Agreements,
    Pairing<GoldDeal> ArmsDeals,
    Pairing<GoldVisit> Visits,
    Pairing<GoldStatement> Statements)
{
    /// <summary>Scores one text.</summary>
    public static TextScore Of(GoldText gold, GoldText given)
    {
        var text = gold.Text ?? given.Text;
        return new TextScore(
            Pairing<GoldEvent>.Of(gold.Events, given.Events, EventMatch.IsRight, (g, p) => EventMatch.Likeness(g, p, text), g => g.IsLeftOut),
            Pairing<GoldEvent>.Of(gold.Events, given.Events, EventMatch.IsRightDyad, (g, p) => EventMatch.Likeness(g, p, text), g => g.IsLeftOut),
            Pairing<GoldAgreement>.Of(gold.Agreements, given.Agreements, RecordMatch.IsRight, (g, p) => RecordMatch.Likeness(g, p, text), _ => false),
            Pairing<GoldDeal>.Of(gold.ArmsDeals, given.ArmsDeals, RecordMatch.IsRight, (g, p) => RecordMatch.Likeness(g, p, text), _ => false),
            Pairing<GoldVisit>.Of(gold.Visits, given.Visits, RecordMatch.IsRight, (g, p) => RecordMatch.Likeness(g, p, text), _ => false),
            Pairing<GoldStatement>.Of(
                gold.Statements, given.Statements, (g, p) => RecordMatch.IsRight(g, p, text), RecordMatch.Likeness, _ => false));
    }
}
