namespace Entente.DataBuild.Scoring;

/// <summary>Says when a given agreement, deal, visit or statement is a gold one, and how well its attributes agree.</summary>
internal static class RecordMatch
{
    private const decimal Tolerance = 0.01m;

    /// <summary>True when the parties are the same.</summary>
    public static bool IsRight(GoldAgreement gold, GoldAgreement given) => Codes.Agree(gold.Parties, given.Parties);

    /// <summary>True when suppliers and recipients are the same.</summary>
    public static bool IsRight(GoldDeal gold, GoldDeal given) =>
        Codes.Known(gold.Suppliers).SetEquals(Codes.Known(given.Suppliers)) && Codes.Known(gold.Recipients).SetEquals(Codes.Known(given.Recipients));

    /// <summary>True when the visitors' codes and the host are the same.</summary>
    public static bool IsRight(GoldVisit gold, GoldVisit given) =>
        Codes.Agree(Visitors(gold), Visitors(given)) && Codes.Bare(gold.Host) == Codes.Bare(given.Host);

    /// <summary>True when speaker and side taken are the same and the words overlap.</summary>
    public static bool IsRight(GoldStatement gold, GoldStatement given, string? text) =>
        Codes.Bare(gold.Speaker) == Codes.Bare(given.Speaker) && Side(gold.Stance) is { } side && side == Side(given.Stance) &&
        Wording.Overlap(gold.Evidence, given.Evidence, text);

    /// <summary>How many attributes of matched agreements agree: kind, stage, date, negated terms; evidence breaks ties.</summary>
    public static int Likeness(GoldAgreement gold, GoldAgreement given, string? text) =>
        (2 * Count(gold.Kind == given.Kind, gold.Stage == given.Stage, Dates.Agree(gold.Date, given.Date), Wording.NegatedAgree(gold, given))) +
        Count(Wording.Overlap(gold.Evidence, given.Evidence, text));

    /// <summary>How many attributes of matched deals agree: financing, stage, date, value; evidence breaks ties.</summary>
    public static int Likeness(GoldDeal gold, GoldDeal given, string? text) =>
        (2 * Count(gold.Financing == given.Financing, gold.Stage == given.Stage, Dates.Agree(gold.Date, given.Date), HasSameValue(gold.Value, given.Value))) +
        Count(Wording.Overlap(gold.Evidence, given.Evidence, text));

    /// <summary>How many attributes of matched visits agree: stage, date; evidence breaks ties.</summary>
    public static int Likeness(GoldVisit gold, GoldVisit given, string? text) =>
        (2 * Count(gold.Stage == given.Stage, Dates.Agree(gold.Date, given.Date))) + Count(Wording.Overlap(gold.Evidence, given.Evidence, text));

    /// <summary>How many attributes of matched statements agree: stance, mode, subject, rebuttal.</summary>
    public static int Likeness(GoldStatement gold, GoldStatement given) =>
        (2 * Count(gold.Stance == given.Stance, gold.Mode == given.Mode, Codes.Agree(gold.About, given.About), gold.Rebuts == given.Rebuts)) + 1;

    /// <summary>True when both are absent, or one currency and the amounts within one per cent.</summary>
    public static bool HasSameValue(GoldValue? gold, GoldValue? given)
    {
        if (gold is null || given is null)
            return gold is null && given is null;
        return string.Equals(gold.Currency, given.Currency, StringComparison.OrdinalIgnoreCase) && Math.Abs(given.Amount - gold.Amount) <= Tolerance * Math.Abs(gold.Amount);
    }

    private static int Count(params ReadOnlySpan<bool> agreed)
    {
        var count = 0;
        foreach (var one in agreed)
            count += one ? 1 : 0;
        return count;
    }

    private static IEnumerable<string> Visitors(GoldVisit visit) => visit.Visitors.Select(visitor => visitor.Actor ?? "");

    private static string? Side(string? stance) => stance switch
    {
        "supports" or "promises" => "for",
        "criticises" or "accuses" or "denies" or "warns" or "demands" => "against",
        "asserts" => "asserts",
        _ => null,
    };
}
