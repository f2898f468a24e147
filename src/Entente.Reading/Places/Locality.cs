using Entente.Language;
using Entente.Reading.Actors.Linking;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Places;

/// <summary>Decides from the syntax whether a name means a place or the government that sits there.</summary>
internal static class Locality
{
    /// <summary>
    /// Cities other than capitals are places. Capitals, states and regions are places after prepositions of place, after <c>to</c>
    /// and <c>from</c> of a movement, in datelines, and beside a place that they hold.
    /// </summary>
    public static bool IsPlace(LinkRun run, NameHit hit, out string reason)
    {
        if (hit.Sense.Kind == NameKind.Place)
            return Say(true, "listed place", out reason);
        if (IsDateline(run, hit))
            return Say(true, "dateline", out reason);
        if (hit.First > 1 && run.Is(hit.First - 1, ",") && run.HitAt[hit.First - 2] is { IsPlace: true, Sense.Kind: NameKind.Place or NameKind.Capital })
            return Say(true, "holds the place before it", out reason);
        var preposition = PrepositionOf(run, hit);
        if (preposition < 0)
            return Say(false, hit.Sense.Kind == NameKind.Capital ? "capital in an acting role" : "listed name", out reason);
        if (run.Has(preposition, Cue.Locative))
            return Say(true, "after a preposition of place", out reason);
        if ((run.Is(preposition, "to") || run.Is(preposition, "from") || run.Is(preposition, "for")) && GovernorMoves(run, hit.Head))
            return Say(true, "goal or start of a movement", out reason);
        return Say(false, "party after a preposition", out reason);
    }

    private static bool Say(bool isPlace, string because, out string reason)
    {
        reason = because;
        return isPlace;
    }

    /// <summary>The preposition of the name or, in a list, of its first member; the word right before the name when the tree has none.</summary>
    private static int PrepositionOf(LinkRun run, NameHit hit)
    {
        var own = run.Tree.PrepositionOf(hit.Head);
        if (own >= 0)
            return own;
        var first = run.Tree.FirstConjunct(hit.Head);
        if (first != hit.Head)
            return run.Tree.PrepositionOf(first);
        return hit.First > 0 && run.Document[hit.First - 1].Upos == PartOfSpeech.Adp ? hit.First - 1 : -1;
    }

    private static bool GovernorMoves(LinkRun run, int token)
    {
        var governor = run.Document[run.Tree.FirstConjunct(token)].Head;
        if (governor >= 0 && run.HitAt[governor] is { IsPlace: true })
            return true;
        return governor >= 0 && run.Has(governor, Cue.Motion) && !run.Has(governor, Cue.Addressed);
    }

    private static bool IsDateline(LinkRun run, NameHit hit)
    {
        if (hit.First != 0 || hit.End >= run.Document.Tokens.Length)
            return false;
        if (run.Is(hit.End, "(") || run.Is(hit.End, "\u2014") || run.Is(hit.End, "\u2013"))
            return true;
        return run.Is(hit.End, "-") && run.Document[hit.End].Span.Start > run.Document[hit.End - 1].Span.End;
    }
}
