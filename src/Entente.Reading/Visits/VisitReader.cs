using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>
/// Makes visit records: from the acts that the lexicon marks as visits, and from meetings and signings of persons at a place abroad
/// (<c>the two presidents met in Tehran</c>), whose visitors are the parties from elsewhere.
/// </summary>
public sealed class VisitReader(ArticleContext context, ActorFinder actors, ActorRegistry registry)
{
    /// <summary>Visits in text order; tellings of one journey are one record.</summary>
    public IReadOnlyList<Visit> Read(IReadOnlyList<EventClaim> claims)
    {
        var visits = new List<VisitDraft>();
        foreach (var claim in claims.SelectMany(claim => claim.Tellings))
        {
            foreach (var draft in Drafts(claim))
                Add(visits, draft);
        }

        return [.. visits.Select((draft, index) => ToRecord(draft, $"v{index + 1}"))];
    }

    /// <summary>True for acts that are a visit by themselves.</summary>
    public static bool IsVisit(EventClaim claim) =>
        claim.Event == EventType.Consult && (claim.Entry.Mode == "visit" || claim.Entry.Has(EntryMarks.Visit));

    private IEnumerable<VisitDraft> Drafts(EventClaim claim)
    {
        var place = PlaceOf(claim);
        if (IsVisit(claim))
            return FromVisit(claim, place);
        var isMeeting = claim.Event == EventType.Consult || (claim.Joint && claim.Event is EventType.Support or EventType.Agree);
        return isMeeting && place?.Country is not null && claim.Entry.Mode is not "phone" ? FromMeeting(claim, place) : [];
    }

    private IEnumerable<VisitDraft> FromVisit(EventClaim claim, Place? place)
    {
        var hosts = claim.Targets.Where(IsHost).ToList();
        var host = hosts.Count > 0 ? hosts[0] : HostOf(place?.Country);
        var visitors = claim.Sources.Where(actor => actor.Code != host?.Code).ToList();
        if (visitors.Count == 0)
            yield break;
        foreach (var stop in hosts.Count > 1 ? hosts.Cast<ArticleActor?>() : [host])
            yield return new VisitDraft(claim, visitors, stop, place ?? TargetPlace(claim), context.Document.Text);
    }

    private IEnumerable<VisitDraft> FromMeeting(EventClaim claim, Place place)
    {
        var host = HostOf(place.Country);
        var travellers = claim.Sources.Concat(claim.Targets).Where(actor => CanTravel(actor) && actor.Code != place.Country).ToList();
        var othersAtHome = claim.Sources.Concat(claim.Targets).Any(actor => actor.Code == place.Country);
        var known = host is not null && travellers.Count > 0 && (othersAtHome || travellers.Exists(actor => actor.PersonName is not null));
        if (known)
            yield return new VisitDraft(claim, travellers, host, place, context.Document.Text);
    }

    private static bool CanTravel(ArticleActor actor) =>
        actor.Kind is ActorKind.Person or ActorKind.Government or ActorKind.Organisation or ActorKind.State && actor.Code != "UNK";

    private static bool IsHost(ArticleActor actor) => actor.Kind is not ActorKind.Person && actor.Code.Length == 3;

    private ArticleActor? HostOf(string? country) =>
        country is null
            ? null
            : context.Mentions.Actors.FirstOrDefault(actor => actor.Code == country && actor.Kind == ActorKind.State)
                ?? context.Mentions.Actors.FirstOrDefault(actor => actor.Code == country);

    private Place? TargetPlace(EventClaim claim) => claim.TargetToken < 0 ? null : context.Mentions.At(claim.TargetToken)?.Place;

    private Place? PlaceOf(EventClaim claim)
    {
        foreach (var anchor in new[] { claim.Carrier, claim.Predicate, claim.ObjectToken })
        {
            if (anchor >= 0 && PlaceUnder(anchor) is { } place)
                return place;
        }

        return null;
    }

    private Place? PlaceUnder(int anchor)
    {
        Place? country = null;
        foreach (var child in context.Tree.Children(anchor))
        {
            var isPlace = context.Document[child].Relation is R.Obl or R.Nmod or R.Obj && context.Tree.Preposition(child) is "in" or "at" or "to" or "on" or null;
            if (!isPlace || context.Mentions.At(child)?.Place is not { } place)
                continue;
            if (place.GeoNames is not null)
                return place;
            country ??= place;
        }

        return country;
    }

    private static void Add(List<VisitDraft> visits, VisitDraft draft)
    {
        var same = visits.Find(other => other.IsSameJourney(draft));
        if (same is null)
            visits.Add(draft);
        else
            same.Join(draft);
    }

    private Visit ToRecord(VisitDraft draft, string id) => new(
        id,
        [.. draft.Visitors.Select(actor => new Visitor(registry.IdOf(actor), actor.PersonName))],
        draft.Host is null ? null : registry.IdOf(draft.Host),
        draft.Place,
        null,
        draft.Stage,
        draft.Date,
        Purpose(draft.Claim),
        [.. draft.Evidence]);

    private string? Purpose(EventClaim claim)
    {
        foreach (var child in context.Tree.Children(claim.Carrier))
        {
            var isPurpose = (context.Document[child].Relation == R.Advcl && context.Tree.Subordinator(child) == "to")
                || (context.Document[child].Relation == R.Obl && context.Tree.Preposition(child) == "for" && !actors.IsActor(child));
            if (!isPurpose || context.Times.At(child) is not null)
                continue;
            var (first, end) = context.Tree.Subtree(child);
            return context.Document.Text[context.Document[first].Span.Start..context.Document[end - 1].Span.End];
        }

        return null;
    }
}
