using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>Delimits runs of capitalised words that may be one person's name.</summary>
internal static class NameRun
{
    /// <summary>Where the run that begins with a token ends; the token itself when none begins there.</summary>
    public static int EndOf(LinkRun run, int first)
    {
        if (!Begins(run, first))
            return first;
        var limit = run.SentenceEnd(first);
        var end = first + 1;
        while (end < limit && Continues(run, first, end, limit) is > 0 and var width)
            end += width;
        return end;
    }

    /// <summary>Exact hash of the last word of a token; 0 for none.</summary>
    public static ulong WordOf(LinkRun run, int token)
    {
        var word = run.Words.FirstOf(token + 1) - 1;
        while (word >= 0 && run.Words[word].Exact == 0 && run.Words[word].Token >= token)
            word--;
        return word >= 0 && run.Words[word].Token == token ? run.Words[word].Exact : 0;
    }

    /// <summary>The last token of a run that is a word and no suffix such as <c>Jr.</c>.</summary>
    public static int LastWord(LinkRun run, int first, int end)
    {
        for (var token = end - 1; token > first; token--)
        {
            if (WordOf(run, token) != 0 && !run.Is(token, "Jr.") && !run.Is(token, "Jr") && !run.Is(token, "Sr.") && !run.Is(token, "II") && !run.Is(token, "III"))
                return token;
        }

        return first;
    }

    /// <summary>True when the tree says that a token continues the name before it.</summary>
    public static bool IsFlat(LinkRun run, int token) => run.Document[token].Relation == DependencyRelation.Flat;

    private static bool Begins(LinkRun run, int token) =>
        IsNameWord(run, token) || (run.Has(token, Cue.NameParticle) && Follows(run, token - 1) && Continues(run, token, token, run.Document.Tokens.Length) > 1);

    private static bool Follows(LinkRun run, int title) => title >= 0 && (run.TermAt[title] is { Sense.Kind: TermKind.Post } || run.Has(title, Cue.Honorific));

    /// <summary>How many tokens from here go on with the name; 0 when none.</summary>
    private static int Continues(LinkRun run, int first, int token, int limit)
    {
        if (IsNameWord(run, token) || IsInitial(run, token) || IsSurnameLikeTitle(run, first, token))
            return 1;
        if (run.IsHyphen(token) && token + 1 < limit && Touches(run, token) && Touches(run, token + 1))
            return run.Document.Form(token + 1).Length > 1 && run.HitAt[token + 1] is null && run.Cues[token + 1] == Cue.None ? 2 : 0;
        if (!run.Has(token, Cue.NameParticle))
            return 0;
        for (var next = token + 1; next < limit && next <= token + 3; next++)
        {
            if (IsNameWord(run, next))
                return next - token + 1;
            if (!run.IsHyphen(next) && !run.Has(next, Cue.NameParticle))
                return 0;
        }

        return 0;
    }

    /// <summary>True for a family name that is spelled like a post (<c>Ségolène Royal</c>): it follows a known given name and ends the run.</summary>
    private static bool IsSurnameLikeTitle(LinkRun run, int first, int token) =>
        first == token - 1 && run.TermAt[token] is { Sense.Kind: TermKind.Post or TermKind.Person } && char.IsUpper(run.Document.Form(token)[0])
        && run.Gazetteer.IsGivenName(WordOf(run, first)) && !(token + 1 < run.HitAt.Length && IsNameWord(run, token + 1));

    /// <summary>True when no blank parts a token from the one before it.</summary>
    private static bool Touches(LinkRun run, int token) => run.Document[token - 1].Span.End == run.Document[token].Span.Start;

    private static bool IsInitial(LinkRun run, int token)
    {
        var form = run.Document.Form(token);
        return form.Length == 2 && form[1] == '.' && char.IsUpper(form[0]);
    }

    private static bool IsNameWord(LinkRun run, int token)
    {
        var form = run.Document.Form(token);
        if (!char.IsUpper(form[0]) || (run.Cues[token] & (Cue.Calendar | Cue.Honorific | Cue.Side)) != Cue.None)
            return false;
        if (run.TermAt[token] is not null && !IsFlat(run, token))
            return false;
        if (run.HitAt[token] is { } hit && BreaksRun(run, hit))
            return false;
        return run.Document[token].Upos switch
        {
            PartOfSpeech.Propn => true,
            PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Verb => !IsFirst(run, token),
            _ => false,
        };
    }

    private static bool IsFirst(LinkRun run, int token) => run.SentenceFirst(token) == token;

    /// <summary>Listed names end a run, but a single word may end a person's name when the tree joins it to the unlisted word before it.</summary>
    private static bool BreaksRun(LinkRun run, NameHit hit)
    {
        if (hit.Sense.Kind is NameKind.Person or NameKind.FamilyName)
            return false;
        if (hit.End - hit.First > 1 || hit.Sense.Kind is NameKind.Demonym or NameKind.Metonym or NameKind.Organ)
            return true;
        if (hit.Sense.Kind is NameKind.Place or NameKind.Association or NameKind.ArmedGroup && (HasFamilyName(hit) || BeginsPerson(run, hit)))
            return false;
        var joinsLast = hit.First > 0 && IsFlat(run, hit.First) && run.HitAt[hit.First - 1] is null && run.TermAt[hit.First - 1] is null;
        return !joinsLast;
    }

    /// <summary>True for a given name that is also the name of a firm or town, before an unlisted proper noun.</summary>
    private static bool BeginsPerson(LinkRun run, NameHit hit) =>
        hit.End < run.SentenceEnd(hit.First) && run.HitAt[hit.End] is null or { Sense.Kind: NameKind.FamilyName } && run.TermAt[hit.End] is null
        && run.Document[hit.End].Upos == PartOfSpeech.Propn && char.IsUpper(run.Document.Form(hit.End)[0])
        && (run.Gazetteer.IsGivenName(WordOf(run, hit.First)) || (IsFlat(run, hit.End) && run.Document[hit.End].Head == hit.First));

    private static bool HasFamilyName(NameHit hit)
    {
        foreach (var sense in hit.Senses)
        {
            if (sense.Kind == NameKind.FamilyName)
                return true;
        }

        return false;
    }
}
