using Entente.Record;

namespace Entente.Reading.Events;

/// <summary>
/// Joins tellings of one act in one article: same event type, same sides, no contradiction of date or reality. The first telling
/// that is dated stays; the others become its retellings.
/// </summary>
public static class EventMerger
{
    /// <summary>Merges claims that are in text order; the result is in text order too.</summary>
    public static List<EventClaim> Merge(List<EventClaim> claims)
    {
        var kept = new List<EventClaim>(claims.Count);
        foreach (var claim in claims)
        {
            var same = kept.FindIndex(other => IsSameAct(other, claim));
            if (same < 0)
                kept.Add(claim);
            else if (IsTour(kept[same], claim))
                kept[same] = Join(claim, kept[same]);
            else
                Join(kept[same], claim);
        }

        return kept;
    }

    private static EventClaim Join(EventClaim kept, EventClaim again)
    {
        if (kept.Date.Interval is null || (kept.Date.Basis == DateBasis.Publication && again.Date.Basis is DateBasis.Stated or DateBasis.Relative))
            kept.Date = again.Date;
        if (kept.Status is EventStatus.Alleged or EventStatus.Planned && again.Status is EventStatus.Happened or EventStatus.Ongoing)
            kept.Status = again.Status;
        kept.Retellings.Add(again);
        kept.Retellings.AddRange(again.Retellings);
        return kept;
    }

    private static bool IsSameAct(EventClaim left, EventClaim right) =>
        left.Event == right.Event
        && SameSides(left, right)
        && SameReality(left, right)
        && SameTime(left.Date, right.Date);

    private static bool SameSides(EventClaim left, EventClaim right)
    {
        if (IsTour(left, right) || IsTour(right, left))
            return true;
        if (left.Event == EventType.Consult || left.Joint || right.Joint)
            return Codes(left.Sources.Concat(left.Targets)).SetEquals(Codes(right.Sources.Concat(right.Targets)));
        return Codes(left.Sources).SetEquals(Codes(right.Sources)) && Codes(left.Targets).SetEquals(Codes(right.Targets));
    }

    // "His visit to the region" is told of the stops of the same tour.
    private static bool IsTour(EventClaim tour, EventClaim stop) =>
        tour.Entry.Mode == "visit" && stop.Entry.Mode == "visit" && tour.Targets.Count == 1
        && tour.Targets[0].Code.StartsWith("REG:", StringComparison.Ordinal)
        && stop.Targets.Count > 0 && Codes(tour.Sources).SetEquals(Codes(stop.Sources));

    private static HashSet<string> Codes(IEnumerable<ArticleActor> actors) =>
        actors.Select(actor => actor.Code).Where(code => code != "UNK").ToHashSet(StringComparer.Ordinal);

    private static bool SameReality(EventClaim left, EventClaim right) =>
        Agree(left, right, EventStatus.Denied) && Agree(left, right, EventStatus.Possible)
        && (left.Entry.Mode == right.Entry.Mode || Agree(left, right, EventStatus.Planned));

    private static bool Agree(EventClaim left, EventClaim right, EventStatus status) => (left.Status == status) == (right.Status == status);

    private static bool SameTime(RecordDate left, RecordDate right) =>
        left.Interval is not { } first || right.Interval is not { } second || first.Overlaps(second);
}
