using System.Globalization;
using Entente.DataBuild.Scoring;

namespace Entente.Tests.Reading.Seed;

/// <summary>How well the reader did on one article.</summary>
/// <param name="EventF1">F1 of events.</param>
/// <param name="StatementF1">F1 of statements.</param>
/// <param name="Agreements">Agreements found, of three.</param>
/// <param name="SpuriousAgreements">Agreements that the article does not report.</param>
/// <param name="Deals">1 when the deal was found.</param>
/// <param name="DealAttributes">Amount with its bound, financing and stage of the deal, of three.</param>
/// <param name="Visits">Visits found with stage and, where the article names one, place, of three.</param>
internal sealed record SeedFigures(double EventF1, double StatementF1, int Agreements, int SpuriousAgreements, int Deals, int DealAttributes, int Visits)
{
    /// <summary>Takes the figures from a scored text.</summary>
    public static SeedFigures Of(TextScore score) => new(
        score.Events.Counts.F1, score.Statements.Counts.F1, score.Agreements.Pairs.Count, score.Agreements.Spurious.Count, score.ArmsDeals.Pairs.Count,
        score.ArmsDeals.Pairs.Sum(pair => AttributesRight(pair.Gold, pair.Given)), score.Visits.Pairs.Count(pair => IsRight(pair.Gold, pair.Given)));

    /// <summary>What falls short of a minimum, in words; empty when nothing does.</summary>
    public IEnumerable<string> Below(SeedFigures minimum)
    {
        if (EventF1 < minimum.EventF1)
            yield return Invariant($"event F1 {EventF1:0.00} < {minimum.EventF1:0.00}");
        if (StatementF1 < minimum.StatementF1)
            yield return Invariant($"statement F1 {StatementF1:0.00} < {minimum.StatementF1:0.00}");
        if (Agreements < minimum.Agreements)
            yield return Invariant($"agreements {Agreements} < {minimum.Agreements}");
        if (SpuriousAgreements > minimum.SpuriousAgreements)
            yield return Invariant($"spurious agreements {SpuriousAgreements} > {minimum.SpuriousAgreements}");
        if (Deals < minimum.Deals)
            yield return Invariant($"deals {Deals} < {minimum.Deals}");
        if (DealAttributes < minimum.DealAttributes)
            yield return Invariant($"attributes of the deal {DealAttributes} < {minimum.DealAttributes}");
        if (Visits < minimum.Visits)
            yield return Invariant($"visits {Visits} < {minimum.Visits}");
    }

    private static int AttributesRight(GoldDeal gold, GoldDeal given) =>
        (RecordMatch.HasSameValue(gold.Value, given.Value) && gold.Value?.Bound == given.Value?.Bound ? 1 : 0) + (gold.Financing == given.Financing ? 1 : 0) +
        (gold.Stage == given.Stage ? 1 : 0);

    private static bool IsRight(GoldVisit gold, GoldVisit given) => gold.Stage == given.Stage && (gold.Place is null || gold.Place == given.Place);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
