using Entente.Record;

namespace Entente.Reading;

/// <summary>Gives the actors of an article their identifiers, in order of first mention, and turns them into records.</summary>
public sealed class ActorRegistry
{
    private readonly Dictionary<ArticleActor, string> _ids;

    private ActorRegistry(Dictionary<ArticleActor, string> ids, IReadOnlyList<Actor> actors)
    {
        _ids = ids;
        Actors = actors;
    }

    /// <summary>The records, in order of identifier.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Registers every actor that the article mentions.</summary>
    public static ActorRegistry Build(string text, MentionSet mentions)
    {
        var ids = new Dictionary<ArticleActor, string>(ReferenceEqualityComparer.Instance);
        var spans = new List<List<ActorMention>>();
        foreach (var mention in mentions.All)
        {
            foreach (var actor in mention.Actors)
            {
                if (ids.TryAdd(actor, $"a{ids.Count + 1}"))
                    spans.Add([]);
                spans[Index(ids[actor])].Add(new ActorMention(mention.Span, mention.Span.Cut(text), mention.Kind));
            }
        }

        return new ActorRegistry(ids, [.. ids.Select(pair => ToRecord(pair.Key, pair.Value, spans[Index(pair.Value)]))]);
    }

    /// <summary>Identifier of an actor that the article mentions.</summary>
    public string IdOf(ArticleActor actor) => _ids[actor];

    /// <summary>Identifiers of actors, in their order.</summary>
    public IReadOnlyList<string> IdsOf(IReadOnlyList<ArticleActor> actors) => [.. actors.Select(IdOf)];

    private static int Index(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static Actor ToRecord(ArticleActor actor, string id, List<ActorMention> mentions) =>
        new(id, actor.Code, actor.Sector, actor.Kind, actor.PersonName ?? actor.Name, actor.Role, actor.Wikidata, mentions);
}
