using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Actors.Linking;

/// <summary>Turns drafts into finished mentions and reports them to the trace.</summary>
internal static class MentionFinish
{
    /// <summary>Finishes a run; mentions without actor and place are left out.</summary>
    public static MentionSet Finish(LinkRun run)
    {
        var actors = new Dictionary<ActorDraft, ArticleActor>();
        var mentions = new List<Mention>(run.Drafts.Count);
        foreach (var draft in run.Drafts)
        {
            var place = PlaceOf(draft);
            if (draft.Actors.Count == 0 && place is null)
                continue;
            var mention = Finish(run, draft, place, actors);
            mentions.Add(mention);
            run.Trace.Add("link", mention.Span, $"{string.Join(" + ", mention.Actors)}: {mention.Reason}");
        }

        return MentionSet.Create(mentions, run.Document.Tokens.Length);
    }

    private static Mention Finish(LinkRun run, MentionDraft draft, Place? place, Dictionary<ActorDraft, ArticleActor> actors)
    {
        var list = new ArticleActor[draft.Actors.Count];
        for (var i = 0; i < list.Length; i++)
        {
            if (!actors.TryGetValue(draft.Actors[i], out var actor))
                actors[draft.Actors[i]] = actor = draft.Actors[i].Finish();
            list[i] = actor;
        }

        return new Mention
        {
            First = draft.First,
            End = draft.End,
            Head = draft.Head,
            Span = new TextSpan(run.Document[draft.First].Span.Start, run.Document[draft.End - 1].Span.End),
            Kind = draft.Form,
            Actors = list,
            Place = place,
            IsModifier = draft.IsModifier,
            IsPlace = draft.Hit is { IsPlace: true },
            Reason = draft.Reason,
        };
    }

    private static Place? PlaceOf(MentionDraft draft)
    {
        if (draft.Hit is not { } hit)
            return null;
        if (hit.Place is { } place)
            return new Place(place.Name, place.Country, place.GeoNames, place.Latitude, place.Longitude, PlaceRole.Mentioned);
        var isCountry = hit.Sense.Kind is Names.NameKind.State or Names.NameKind.Capital;
        return isCountry ? new Place(hit.Sense.Name, hit.Sense.Code, null, null, null, PlaceRole.Mentioned) : null;
    }
}
