namespace Entente.Reading;

/// <summary>All mentions of a document, with an index by token. Immutable.</summary>
public sealed class MentionSet
{
    private readonly Mention?[] _byToken;

    private MentionSet(Mention[] all, ArticleActor[] actors, Mention?[] byToken)
    {
        All = all;
        Actors = actors;
        _byToken = byToken;
    }

    /// <summary>Mentions by first token; of two that begin together the longer comes first.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>Every actor that some mention refers to, once, in order of first mention.</summary>
    public IReadOnlyList<ArticleActor> Actors { get; }

    /// <summary>The shortest mention that covers a token, or null when none does.</summary>
    public Mention? At(int token) => _byToken[token];

    /// <summary>Orders and indexes mentions.</summary>
    /// <param name="mentions">Mentions in any order; they may nest but need not.</param>
    /// <param name="tokenCount">Number of tokens of the document.</param>
    public static MentionSet Create(IEnumerable<Mention> mentions, int tokenCount)
    {
        var all = mentions.OrderBy(m => m.First).ThenByDescending(m => m.End).ToArray();
        var actors = all.SelectMany(m => m.Actors).Distinct(ReferenceEqualityComparer.Instance).Cast<ArticleActor>().ToArray();
        var byToken = new Mention?[tokenCount];
        foreach (var mention in all)
            Cover(byToken, mention);
        return new MentionSet(all, actors, byToken);
    }

    private static void Cover(Mention?[] byToken, Mention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
        {
            if (byToken[token] is not { } other || other.End - other.First > mention.End - mention.First)
                byToken[token] = mention;
        }
    }
}
