using Entente.Language;
using Entente.Reading.Actors.Linking;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Places;

/// <summary>
/// Chooses among places of one name, the country first: the one that the words beside it name, else one that the article names, else
/// the most populous. Small towns that nothing in the article supports are not taken.
/// </summary>
internal sealed class PlaceChooser
{
    private const int KnownByItself = 250_000;

    private readonly LinkRun _run;
    private readonly Dictionary<string, int> _countries;

    private PlaceChooser(LinkRun run, Dictionary<string, int> countries)
    {
        _run = run;
        _countries = countries;
    }

    /// <summary>Counts the countries that a document names, so that each choice can be checked against them.</summary>
    public static PlaceChooser For(LinkRun run)
    {
        var countries = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hit in run.Hits)
        {
            if (!hit.IsDropped && hit.Sense.Kind is NameKind.State or NameKind.Demonym or NameKind.Capital)
                countries[hit.Sense.Code] = countries.GetValueOrDefault(hit.Sense.Code) + 1;
        }

        return new PlaceChooser(run, countries);
    }

    /// <summary>The best place of a name, or null when none is likely.</summary>
    public NameSense? Choose(NameHit hit)
    {
        NameSense? best = null;
        var bestScore = long.MinValue;
        foreach (var sense in hit.Senses)
        {
            if (sense.Kind != NameKind.Place)
                continue;
            var score = Score(hit, sense.Place!);
            if (score > bestScore)
                (best, bestScore) = (sense, score);
        }

        return best is not null && (hit.Sense.Kind != NameKind.Place || IsSupported(hit, best.Place!)) ? best : null;
    }

    /// <summary>True when a following <c>, Texas</c> or a leading <c>Mexican state of</c> names the country.</summary>
    public bool IsSaidToLieIn(NameHit hit, string country) => Beside(hit) is { } beside && beside.Sense.Code == country;

    private long Score(NameHit hit, PlaceRecord place)
    {
        long score = place.Population;
        if (Beside(hit) is { } beside && (beside.Sense.Code == place.Country))
            score += beside.Place is { Kind: PlaceKind.Region } region && place.Admin == region.Name ? 2_000_000_000_000 : 1_000_000_000_000;
        if (_countries.TryGetValue(place.Country, out var count))
            score += 1_000_000_000L * Math.Min(count, 100);
        return score + (place.Kind is PlaceKind.Region or PlaceKind.Area ? 500_000 : 0);
    }

    /// <summary>The place or country named right after a comma, or the demonym shortly before: <c>the Pakistani city of Lahore</c>.</summary>
    private NameHit? Beside(NameHit hit)
    {
        if (_run.Is(hit.End, ",") && At(hit.End + 1) is { Sense.Kind: NameKind.State or NameKind.Place or NameKind.Capital } next && next != hit)
            return next;
        if (_run.Is(hit.End, "in") && At(hit.End + 1) is { Sense.Kind: NameKind.State or NameKind.Place } within)
            return within;
        for (var token = hit.First - 1; token >= Math.Max(0, hit.First - 5); token--)
        {
            if (At(token) is { Sense.Kind: NameKind.Demonym or NameKind.State } before)
                return before;
            if (_run.Document[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Punct)
                return null;
        }

        return null;
    }

    private NameHit? At(int token) => token >= 0 && token < _run.HitAt.Length ? _run.HitAt[token] : null;

    private bool IsSupported(NameHit hit, PlaceRecord place)
    {
        if (place.Kind is PlaceKind.Capital or PlaceKind.Area || place.Population >= KnownByItself || _countries.ContainsKey(place.Country))
            return true;
        if (hit.End - hit.First > 1 && place.Kind == PlaceKind.Region)
            return true;
        var preposition = _run.Tree.PrepositionOf(hit.Head);
        return preposition >= 0 && _run.Has(preposition, Cue.Locative);
    }
}
