namespace Entente.Record;

/// <summary>Turns the actor identifiers of one reading into parties.</summary>
internal sealed class PartyLookup
{
    private readonly Dictionary<string, Actor> _actors;
    private readonly string _article;

    private PartyLookup(Dictionary<string, Actor> actors, string article)
    {
        _actors = actors;
        _article = article;
    }

    public static PartyLookup Create(ArticleReading reading)
    {
        var actors = new Dictionary<string, Actor>(reading.Actors.Count, StringComparer.Ordinal);
        foreach (var actor in reading.Actors)
            actors.TryAdd(actor.Id, actor);
        return new PartyLookup(actors, reading.Article.Id);
    }

    public RecordParty[] Parties(IReadOnlyList<string> ids, PartySide side) => [.. ids.Select(id => Party(id, side, null))];

    public RecordParty Party(string id, PartySide side, string? person)
    {
        if (!_actors.TryGetValue(id, out var actor))
            throw new KeyNotFoundException($"no actor '{id}' in {_article}");
        return new RecordParty(id, actor.Code, actor.Sector, person ?? actor.Name, side);
    }
}
