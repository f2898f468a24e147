using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Finds listed names: at each word the longest that may stand there, left to right, without overlaps.</summary>
internal static class NamePass
{
    /// <summary>Fills <see cref="LinkRun.Hits"/>.</summary>
    public static void Run(LinkRun run)
    {
        for (var word = 0; word < run.Words.Count;)
            word = Next(run, word);
    }

    /// <summary>Takes the longest acceptable name that begins with a word; gives the word where the search goes on.</summary>
    private static int Next(LinkRun run, int start)
    {
        Span<(int End, int Node)> found = stackalloc (int, int)[FormWords.Most];
        for (var i = Matches(run, start, found) - 1; i >= 0; i--)
        {
            if (Accept(run, start, found[i].End, run.Gazetteer.Names.Meanings(found[i].Node)!))
                return found[i].End;
        }

        return start + 1;
    }

    private static int Matches(LinkRun run, int start, Span<(int End, int Node)> found)
    {
        var count = 0;
        var names = run.Gazetteer.Names;
        for (int node = 0, word = start; word < run.Words.Count && count < found.Length; word++)
        {
            var step = names.Step(node, run.Words[word].Exact);
            node = step >= 0 ? step : names.Step(node, run.Words[word].Title);
            if (node < 0)
                break;
            if (names.Meanings(node) is not null)
                found[count++] = (word + 1, node);
        }

        return count;
    }

    private static bool Accept(LinkRun run, int start, int end, NameSense[] senses)
    {
        var first = run.Words[start].Token;
        var last = run.Words[end - 1].Token;
        if (first == last && (!MayBeName(run, first, senses) || IsCurrency(run, last)))
            return false;
        var hit = new NameHit { First = first, End = last + 1, Head = run.Tree.HeadOf(first, last + 1), Senses = senses, Sense = Best(senses, run.Day) };
        hit.OwnsNothing = TakesSides(run, start, last);
        run.Hits.Add(hit);
        for (var token = first; token <= last; token++)
            run.HitAt[token] = hit;
        return true;
    }

    /// <summary>Single words are names only where the tagger does not see a verb or function word; those that are names of states pass always.</summary>
    private static bool MayBeName(LinkRun run, int token, NameSense[] senses)
    {
        var isName = run.Document[token].Upos is PartOfSpeech.Propn or PartOfSpeech.X
            || (run.Document[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && token != run.SentenceFirst(token));
        if (isName && !run.Has(token, Cue.Calendar))
            return true;
        foreach (var sense in senses)
        {
            if (sense.Kind is not (NameKind.Person or NameKind.FamilyName or NameKind.Place))
                return true;
        }

        return false;
    }

    /// <summary>True for the country in <c>US$</c> and <c>A$</c>, in one token or two.</summary>
    private static bool IsCurrency(LinkRun run, int token) => run.Document.Form(token)[^1] == '$' || (run.Is(token + 1, "$") && run.Document[token].Span.End == run.Document[token + 1].Span.Start);

    /// <summary>True after <c>pro-</c> and <c>anti-</c>, and before <c>-backed</c> and the like.</summary>
    private static bool TakesSides(LinkRun run, int startWord, int lastToken)
    {
        if (startWord > 0 && run.Gazetteer.Cues.Of(run.Words[startWord - 1].Lower).HasFlag(Cue.Side))
            return true;
        return run.IsHyphen(lastToken + 1) && run.Has(lastToken + 2, Cue.Unowned);
    }

    /// <summary>The first meaning by rank of kind among those that hold on the day; of all when none does.</summary>
    internal static NameSense Best(NameSense[] senses, DateOnly? day)
    {
        var best = senses[0];
        foreach (var sense in senses)
        {
            var better = sense.HoldsOn(day) != best.HoldsOn(day) ? sense.HoldsOn(day) : sense.Kind < best.Kind;
            if (better)
                best = sense;
        }

        return best;
    }
}
