using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Reading.Places;

namespace Entente.Reading.Actors.Linking;

/// <summary>Fixes the meaning of each listed name: which of several places, and whether a place or its government is meant.</summary>
internal static class SensePass
{
    /// <summary>Decides all hits of a run; those that mean nothing here are dropped.</summary>
    public static void Run(LinkRun run)
    {
        var places = PlaceChooser.For(run);
        foreach (var hit in run.Hits)
        {
            if (hit.IsDropped)
                continue;
            Decide(run, hit, places);
            hit.IsDropped |= IsCitation(run, hit) || IsInsideOtherName(run, hit);
            if (!hit.IsDropped && hit.Sense is { Kind: NameKind.Organ, Code.Length: 3 } && OtherOwner(run, hit) is { } code)
                (hit.Sense, hit.Reason) = (hit.Sense.Of(code), "body of the state beside it");
            if (!hit.IsDropped)
                continue;
            for (var token = hit.First; token < hit.End; token++)
                run.HitAt[token] = null;
        }
    }

    /// <summary>True for an outlet alone in parentheses, which says where a report was taken from.</summary>
    private static bool IsCitation(LinkRun run, NameHit hit) =>
        hit.Sense is { Kind: NameKind.Association, Sector: "JRN" } && (run.Is(hit.First - 1, "(") || (run.Is(hit.First - 1, "via") && run.Is(hit.End, ")")));

    /// <summary>True for a single word between two capitalised words of an unlisted name: <c>Liberation</c> in <c>National Liberation Forces</c>.</summary>
    private static bool IsInsideOtherName(LinkRun run, NameHit hit) =>
        hit.End - hit.First == 1 && hit.Sense.Kind is NameKind.Association or NameKind.ArmedGroup or NameKind.Place
        && hit.First > run.SentenceFirst(hit.First) && hit.End < run.SentenceEnd(hit.First) && IsNamePart(run, hit.First - 1) && IsNamePart(run, hit.End);

    private static bool IsNamePart(LinkRun run, int token) =>
        run.HitAt[token] is null && run.PersonAt[token] is null && char.IsUpper(run.Document.Form(token)[0])
        && run.Document[token].Upos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun;

    /// <summary>The other state that the words beside a body name: <c>the National Guard of Peru</c>, <c>the Mexican Supreme Court</c>.</summary>
    private static string? OtherOwner(LinkRun run, NameHit hit)
    {
        var after = run.Is(hit.End, "of") ? hit.End + (run.Is(hit.End + 1, "the") ? 2 : 1) : -1;
        var before = hit.First - (run.Is(hit.First - 1, "'s") || run.Is(hit.First - 1, "\u2019s") ? 2 : 1);
        var owner = after > 0 && after < run.HitAt.Length && run.HitAt[after] is { Sense.Kind: NameKind.State } following ? following
            : before >= run.SentenceFirst(hit.First) && run.HitAt[before] is { CanOwn: true, Sense.Kind: NameKind.State or NameKind.Demonym } leading ? leading : null;
        return owner is not null && owner.Sense.Code != hit.Sense.Code ? owner.Sense.Code : null;
    }

    private static void Decide(LinkRun run, NameHit hit, PlaceChooser places)
    {
        switch (hit.Sense.Kind)
        {
            case NameKind.Person or NameKind.FamilyName:
                hit.IsDropped = true;
                return;
            case NameKind.State or NameKind.Capital or NameKind.Region:
                DecideCountry(hit, places);
                break;
            case NameKind.Place:
                DecidePlace(hit, places);
                break;
        }

        if (hit.IsDropped || hit.Sense.Kind is not (NameKind.State or NameKind.Capital or NameKind.Region or NameKind.Place))
            return;
        hit.IsPlace = Locality.IsPlace(run, hit, out var reason);
        hit.Reason = reason;
    }

    private static void DecideCountry(NameHit hit, PlaceChooser places)
    {
        if (places.Choose(hit) is not { } other)
            return;
        if (other.Code == hit.Sense.Code)
            hit.Place = other.Place;
        else if (places.IsSaidToLieIn(hit, other.Code))
            (hit.Sense, hit.Place) = (other, other.Place);
    }

    private static void DecidePlace(NameHit hit, PlaceChooser places)
    {
        if (places.Choose(hit) is { } sense)
            (hit.Sense, hit.Place) = (sense, sense.Place);
        else
            hit.IsDropped = true;
    }
}
