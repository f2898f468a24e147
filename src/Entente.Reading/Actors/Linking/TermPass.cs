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
            if (run.HitAt[token] is { } name && !Gives(run, hit, name))
                return start + 1;
        }

        run.Terms.Add(hit);
        for (var token = hit.First; token < hit.End; token++)
            run.TermAt[token] = hit;
        return end;
    }

    /// <summary>Drops the name of an association, person or town that lies inside a longer post: <c>Foreign Affairs</c> in <c>Minister of Foreign Affairs</c>.</summary>
    private static bool Gives(LinkRun run, TermHit term, NameHit name)
    {
        if (name.First < term.First || name.End > term.End || name.End - name.First >= term.End - term.First)
            return false;
        if (name.Sense.Kind is not (NameKind.Association or NameKind.Region or NameKind.Person or NameKind.FamilyName or NameKind.Place))
            return false;
        name.IsDropped = true;
        for (var token = name.First; token < name.End; token++)
            run.HitAt[token] = null;
        return true;
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

    /// <summary>A capitalised post right before a proper noun is a title, whatever the tagger makes of it (<c>King Harald</c>).</summary>
    private static bool IsTitle(LinkRun run, TermHit hit) =>
        hit.Sense.Kind == TermKind.Post && char.IsUpper(run.Document.Form(hit.Head)[0])
        && hit.End < run.SentenceEnd(hit.Head) && run.Document[hit.End].Upos == PartOfSpeech.Propn;

    /// <summary>Agent nouns must be tagged as nouns; an adjective counts when it heads its phrase (<c>the military</c>).</summary>
    private static bool IsNoun(LinkRun run, TermHit hit)
    {
        ref readonly var token = ref run.Document[hit.Head];
        if (token.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn || IsTitle(run, hit))
            return true;
        var heads = token.Relation is not (DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Advmod);
        return token.Upos is PartOfSpeech.Adj or PartOfSpeech.X && (heads || hit.End - hit.First > 1 || run.PersonAt[hit.Head] is not null);
    }
}
