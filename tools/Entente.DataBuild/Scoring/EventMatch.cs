namespace Entente.DataBuild.Scoring;

/// <summary>Says when a given event is a gold one.</summary>
internal static class EventMatch
{
    // Quad class 1 first.
    private static readonly string[][] Quads =
    [
        ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
        ["COOPERATE", "AID", "RETREAT"],
        ["REQUEST", "ACCUSE", "REJECT", "THREATEN"],
        ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
    ];

    private static readonly string[] Cooperative = ["CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"];

    /// <summary>True when event and actors are right.</summary>
    public static bool IsRight(GoldEvent gold, GoldEvent given) => QuadOf(given.Event) > 0 && Accepted(gold).Contains(given.Event) && HasSameActors(gold, given);

    /// <summary>True when quad class and actors are right.</summary>
    public static bool IsRightDyad(GoldEvent gold, GoldEvent given) =>
        QuadOf(given.Event) is > 0 and var quad && Accepted(gold).Any(name => QuadOf(name) == quad) && HasSameActors(gold, given);

    /// <summary>How well the rest agrees, to choose among matches: event itself, evidence, status, date, mode.</summary>
    public static int Likeness(GoldEvent gold, GoldEvent given, string? text) =>
        (gold.Event == given.Event ? 16 : 0) + (Wording.Overlap(gold.Evidence, given.Evidence, text) ? 8 : 0) + (gold.Status == given.Status ? 4 : 0) +
        (Dates.Agree(gold.Date, given.Date) ? 2 : 0) + (gold.Mode == given.Mode ? 1 : 0);

    /// <summary>True when sources and targets are right. A joint act has no direction, and a meeting is a meeting, whoever came to whom.</summary>
    public static bool HasSameActors(GoldEvent gold, GoldEvent given)
    {
        var (gs, gt) = Sides(gold);
        var (ps, pt) = Sides(given);
        if (IsJoint(gold) || IsJoint(given) || (gold.Event == "CONSULT" && given.Event == "CONSULT"))
            return gs.Union(gt, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal).SetEquals(ps.Union(pt, StringComparer.Ordinal));
        return gs.SetEquals(ps) && gt.SetEquals(pt);
    }

    // The gold event, its alternatives, and for a plan the promise of the act as well as the act.
    private static HashSet<string> Accepted(GoldEvent gold)
    {
        var names = new HashSet<string>(gold.Alt, StringComparer.Ordinal) { gold.Event };
        if (gold.Status != "planned")
            return names;
        if (names.Overlaps(Cooperative))
            names.Add("AGREE");
        if (names.Contains("RETREAT") || names.Contains("CONCEDE"))
            names.UnionWith(["RETREAT", "CONCEDE"]);
        return names;
    }

    private static int QuadOf(string name) => 1 + Array.FindIndex(Quads, quad => quad.Contains(name, StringComparer.Ordinal));

    private static bool IsJoint(GoldEvent act) => Codes.Set(act.Targets).Count == 0 && act.Sources.Count > 1;

    // An act of a state upon itself has no target.
    private static (HashSet<string> Sources, HashSet<string> Targets) Sides(GoldEvent act)
    {
        var sources = Codes.Known(act.Sources);
        var targets = Codes.Known(act.Targets);
        return sources.SetEquals(targets) ? (sources, []) : (sources, targets);
    }
}
