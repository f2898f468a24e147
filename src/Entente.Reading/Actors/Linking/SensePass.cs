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
            hit.IsDropped |= IsCitation(run, hit);
            if (!hit.IsDropped)
                continue;
            for (var token = hit.First; token < hit.End; token++)
                run.HitAt[token] = null;
        }
    }

    /// <summary>True for an outlet alone in parentheses, which says where a report was taken from.</summary>
    private static bool IsCitation(LinkRun run, NameHit hit) =>
        hit.Sense is { Kind: NameKind.Association, Sector: "JRN" } && (run.Is(hit.First - 1, "(") || (run.Is(hit.First - 1, "via") && run.Is(hit.End, ")")));

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
