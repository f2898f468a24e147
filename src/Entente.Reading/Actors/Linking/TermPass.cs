using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Finds posts and agent nouns: at each word the longest that is listed, outside names.</summary>
internal static class TermPass
{
    /// <summary>Fills <see cref="LinkRun.Terms"/>.</summary>
    public static void Run(LinkRun run)
    {
        for (var word = 0; word < run.Words.Count;)
            word = Next(run, word);
    }

    private static int Next(LinkRun run, int start)
    {
        var (end, sense) = Longest(run, start);
        if (sense is null)
            return start + 1;
        var hit = new TermHit(run.Words[start].Token, run.Words[end - 1].Token + 1, sense);
        if (!IsNoun(run, hit))
            return start + 1;
        for (var token = hit.First; token < hit.End; token++)
        {
            if (run.HitAt[token] is not null)
                return start + 1;
        }

        run.Terms.Add(hit);
        for (var token = hit.First; token < hit.End; token++)
            run.TermAt[token] = hit;
        return end;
    }

    private static (int End, TermSense? Sense) Longest(LinkRun run, int start)
    {
        var terms = run.Gazetteer.Terms;
        (int End, TermSense? Sense) best = (start, null);
        for (int node = 0, word = start; word < run.Words.Count; word++)
        {
            node = Step(terms, node, run.Words[word]);
            if (node < 0)
                break;
            if (terms.Meanings(node) is { } senses)
                best = (word + 1, senses[0]);
        }

        return best;
    }

    private static int Step(WordTrie<TermSense> terms, int node, DocumentWords.Word word)
    {
        var next = terms.Step(node, word.Lower);
        if (next < 0)
            next = terms.Step(node, word.Lemma);
        return next >= 0 ? next : terms.Step(node, word.Singular);
    }

    /// <summary>Agent nouns must be tagged as nouns; an adjective counts when it heads its phrase (<c>the military</c>).</summary>
    private static bool IsNoun(LinkRun run, TermHit hit)
    {
        ref readonly var token = ref run.Document[hit.Head];
        if (token.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
            return true;
        var heads = token.Relation is not (DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Advmod);
        return token.Upos is PartOfSpeech.Adj or PartOfSpeech.X && (heads || hit.End - hit.First > 1 || run.PersonAt[hit.Head] is not null);
    }
}
