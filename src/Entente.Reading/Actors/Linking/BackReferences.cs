using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Finds pronouns and nouns that point back without a name: <c>they</c>, <c>the two sides</c>, <c>the country</c>, <c>the bloc</c>.</summary>
internal static class BackReferences
{
    /// <summary>Adds them to <see cref="LinkRun.Drafts"/>.</summary>
    public static void Run(LinkRun run)
    {
        for (var token = 0; token < run.Document.Tokens.Length; token++)
        {
            if (run.HitAt[token] is not null || run.PersonAt[token] is not null || run.IsSkipped(token))
                continue;
            if (PronounForms.At(run.Document, token) != Pronoun.None && !IsExpletive(run.Document, token))
                Add(run, token, token, DraftKind.Pronoun, MentionKind.Pronoun);
            else if (IsPair(run, token))
                Add(run, PhraseStart(run, token), token, DraftKind.Pair, MentionKind.Nominal);
            else if (KindOf(run, token) is { } kind && IsBareDefinite(run, token))
                Add(run, PhraseStart(run, token), token, kind, MentionKind.Nominal);
        }
    }

    // The "it" of "it is likely that"; in "it is ready to help" somebody is meant, whatever the tree says.
    private static bool IsExpletive(Document document, int token)
    {
        ref readonly var word = ref document[token];
        if (word.Relation != DependencyRelation.Expl)
            return false;
        for (var after = token + 1; after < document.Tokens.Length; after++)
        {
            if (document[after].Head == word.Head && document[after].Relation == DependencyRelation.Xcomp)
                return false;
            if (after - token > 12)
                break;
        }

        return true;
    }

    /// <summary>True for nouns that point back even where they are listed as agent nouns.</summary>
    public static bool PointsBack(LinkRun run, int token) => IsPair(run, token) || (KindOf(run, token) is not null && IsBareDefinite(run, token));

    /// <summary>True for <c>the countries</c> and <c>the leaders</c> without more words.</summary>
    private static bool IsTheCountries(LinkRun run, int token) =>
        run.Has(token, Cue.PairDefinite) && run.Document[token].Xpos == "NNS" && run.Is(token - 1, "the") && !(token + 1 < run.Cues.Length && run.Document[token + 1].Upos == PartOfSpeech.Adp);

    /// <summary>True for <c>these countries</c>: all that were named just before.</summary>
    public static bool IsThese(LinkRun run, int token) =>
        run.Has(token, Cue.CountryNoun) && run.Document[token].Xpos == "NNS" && (run.Is(token - 1, "these") || run.Is(token - 1, "those"));

    /// <summary>True for <c>the two sides</c>, <c>both countries</c> and <c>both</c> as a subject, when no name says whose they are.</summary>
    public static bool IsPair(LinkRun run, int token)
    {
        if (run.Is(token, "both"))
            return run.Tree.IsSubject(token);
        if (IsThese(run, token) || IsTheCountries(run, token))
            return true;
        if (run.Is(token + 1, "of") || !run.Has(token, Cue.PairNoun) || run.Document[token].Xpos is not ("NNS" or "NNPS"))
            return false;
        for (var before = token - 1; before >= 0 && before >= token - 3; before--)
        {
            if (run.Is(before, "two") || run.Is(before, "both") || run.Is(before, "each"))
                return true;
            if (run.HitAt[before] is not null || run.PersonAt[before] is not null || run.Document[before].Upos != PartOfSpeech.Adj)
                return false;
        }

        return false;
    }

    private static DraftKind? KindOf(LinkRun run, int token)
    {
        if (run.Document[token].Upos != PartOfSpeech.Noun || run.Document[token].Xpos == "NNS")
            return null;
        if (run.Has(token, Cue.CountryNoun))
            return DraftKind.Country;
        if (run.Has(token, Cue.OrganisationNoun) && run.TermAt[token] is null)
            return DraftKind.Organisation;
        return run.Has(token, Cue.RegionNoun) ? DraftKind.Region : null;
    }

    /// <summary>True for a noun that only <c>the</c>, <c>this</c>, <c>that</c> or a possessive pronoun precedes, and no <c>of</c> follows.</summary>
    private static bool IsBareDefinite(LinkRun run, int token)
    {
        if (token == 0 || run.Is(token + 1, "of") || (token + 1 < run.HitAt.Length && run.HitAt[token + 1] is not null))
            return false;
        var before = run.Document[token - 1];
        return before.Xpos == "PRP$" || run.Is(token - 1, "the") || run.Is(token - 1, "this") || run.Is(token - 1, "that");
    }

    private static int PhraseStart(LinkRun run, int token)
    {
        var first = token;
        while (first > 0 && token - first < 3 && run.Document[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Pron)
            first--;
        return first;
    }

    private static void Add(LinkRun run, int first, int head, DraftKind kind, MentionKind form) =>
        run.Add(new MentionDraft { First = first, End = head + 1, Head = head, Kind = kind, Form = form, Possessor = first < head && run.Document[first].Xpos == "PRP$" ? first : -1 });
}
