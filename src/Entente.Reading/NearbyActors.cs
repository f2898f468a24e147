using Entente.Language;

namespace Entente.Reading;

/// <summary>
/// Actors by the order of words: whom the words right before a verb name, list members included. For where a tree leaves a verb without its
/// subject, or a list without some of its members; it never crosses a clause mark or another verb.
/// </summary>
internal sealed class NearbyActors(ArticleContext context)
{
    private const int MostMembers = 12;
    private readonly Document _document = context.Document;

    /// <summary>Actors named right before a finite verb (<c>Japan and the Philippines signed</c>), in text order; none when something else stands there.</summary>
    public List<ArticleActor> Before(int verb)
    {
        var sentence = _document.Sentences[_document.SentenceOf(verb)];
        var at = verb - 1;
        while (at >= sentence.First && (_document[at].Upos is PartOfSpeech.Adv or PartOfSpeech.Aux || IsComma(at)))
            at--;
        var members = new List<Mention>();
        var isList = false;
        while (at >= sentence.First && members.Count < MostMembers && Member(at, verb) is { } member)
        {
            members.Add(member);
            at = SkipDeterminer(member.First - 1, sentence.First);
            if (at < sentence.First || !(_document[at].Lemma is "and" || (isList && IsComma(at))))
                break;
            isList = true;
            at--;
            if (at >= sentence.First && IsComma(at))
                at--;
        }

        members.Reverse();
        return [.. members.SelectMany(member => member.Actors).DistinctBy(actor => actor.FullCode + actor.Name)];
    }

    /// <summary>Actors named right after a word (<c>with Norway, Sweden and Denmark</c>), in text order; none when something else stands there.</summary>
    public List<ArticleActor> After(int word)
    {
        var end = _document.Sentences[_document.SentenceOf(word)].End;
        var found = new List<ArticleActor>();
        for (var (at, members) = (word + 1, 0); at < end && members < MostMembers; members++)
        {
            if (_document[at].Upos == PartOfSpeech.Det)
                at++;
            if (at >= end || Starting(at) is not { } member)
                break;
            found.AddRange(member.Actors);
            at = member.End;
            var isComma = at < end && IsComma(at);
            if (isComma)
                at++;
            var isAnd = at < end && _document[at].Lemma is "and";
            if (isAnd)
                at++;
            if (!isComma && !isAnd)
                break;
        }

        return [.. found.DistinctBy(actor => actor.FullCode + actor.Name)];
    }

    // The longest mention that begins at a token or is a title before it, and is no mere modifier.
    private Mention? Starting(int token)
    {
        foreach (var mention in context.Mentions.All)
        {
            if (mention.First == token)
                return mention is { IsModifier: false, Actors.Count: > 0 } ? mention : null;
            if (mention.First > token)
                break;
        }

        return null;
    }

    // A mention that ends there; a name that only the tree makes a modifier of the verb counts.
    private Mention? Member(int token, int verb) =>
        context.Mentions.At(token) is { Actors.Count: > 0 } mention && mention.End == token + 1 && Widest(mention) is { IsPlace: false } whole
        && (!whole.IsModifier || _document[whole.Head].Head == verb) ? whole : null;

    // A title and a name may be one mention around the shorter one.
    private Mention Widest(Mention mention)
    {
        var widest = mention;
        foreach (var other in context.Mentions.All)
        {
            if (other.First > mention.First)
                break;
            if (other.End == mention.End && other.First < widest.First)
                widest = other;
        }

        return widest;
    }

    private int SkipDeterminer(int token, int first) => token >= first && _document[token].Upos == PartOfSpeech.Det ? token - 1 : token;

    private bool IsComma(int token) => _document[token].Upos == PartOfSpeech.Punct && _document.Form(token) is ",";
}
