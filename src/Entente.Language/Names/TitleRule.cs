namespace Entente.Language;

/// <summary>Agreements and armed groups by a word that ends, or opens, a run of capitalised words: <c>Oslo Accords</c>, <c>Convention on the Law of the Sea</c>.</summary>
internal sealed class TitleRule
{
    private readonly NameLexicon _lexicon;

    /// <summary>Takes the words.</summary>
    public TitleRule(NameLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The name that begins at a token, or null.</summary>
    public NameSpan? Find(NameLine line, int token)
    {
        if (!StartsRun(line, token))
            return null;
        for (var at = token; at >= 0; at = Next(line, at))
        {
            if (_lexicon.Find(line.From(at), NameRole.Not) is not null)
                return null;
            if (Head(line, at) is { } head && line.EndAfter(at, head.Phrase.Length) is var end and > 0 && !Continues(line, end))
            {
                var last = head.Role == NameRole.Opener || head.Kind == NameType.ArmedGroup ? Extend(line, end, head.Kind) : end;
                return at > token || last > end ? new NameSpan(token, last, head.Kind) : null;
            }
        }

        return null;
    }

    private NameEntry? Head(NameLine line, int token) => _lexicon.Find(line.From(token), NameRole.Opener) ?? _lexicon.Find(line.From(token), NameRole.Head);

    private static bool StartsRun(NameLine line, int token) =>
        (IsPart(line, token) || (line.Form(token) is "al" or "el" or "ul" && line.IsHyphen(token + 1) && line.IsCapital(token + 2)))
        && line.Learned(token) is not { Kind: NameType.Person };

    private static bool IsPart(NameLine line, int token) =>
        line.IsCapital(token) && line.Upos(token) is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Verb && !IsHeadlineVerb(line, token);

    // Capitalised participles belong to names (United, Armed), other verbs to headlines.
    private static bool IsHeadlineVerb(NameLine line, int token) => line.Upos(token) == PartOfSpeech.Verb && !line.Form(token).EndsWith("ed", StringComparison.Ordinal);

    // The next word of a run: after a hyphen, a possessive that belongs to a name (Lord's, People's), or "and" between adjectives too; -1 at the end.
    private static int Next(NameLine line, int token)
    {
        if (IsPart(line, token + 1))
            return token + 1;
        if (line.IsHyphen(token + 1) && line.IsInside(token + 2))
            return token + 2;
        if (line.Form(token + 1) is "'s" or "’s" && line.IsCapital(token + 2) && (line.Learned(token) is not { } owner || (owner.Kind == NameType.Organisation && owner.End > token + 1)))
            return token + 2;
        return line.Form(token + 1) is "and" && line.Upos(token) == PartOfSpeech.Adj && line.Upos(token + 2) == PartOfSpeech.Adj && line.IsCapital(token + 2) ? token + 2 : -1;
    }

    private static bool Continues(NameLine line, int end) => IsPart(line, end) || line.IsHyphen(end);

    // Over "of", "on" and the like to further capitalised words.
    private static int Extend(NameLine line, int end, NameType kind)
    {
        if (!(kind == NameType.Agreement ? line.Form(end) is "of" or "on" or "for" or "against" or "concerning" : line.Form(end) is "of"))
            return end;
        for (var at = end; ;)
        {
            var next = at;
            while (next < at + 4 && IsLink(line, next))
                next++;
            if (next == at || !IsPart(line, next) || (line.Form(at) is "and" && at > end && (line.Form(at + 1) is "the" || line.Learned(next) is not null)))
                return at;
            for (var more = next; more >= 0; more = Next(line, more))
                at = more + 1;
        }
    }

    private static bool IsLink(NameLine line, int token) => line.Form(token) is "of" or "on" or "for" or "and" or "the" or "against" or "their" or "its" or "all" or "concerning";
}
