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

    public RecordParty[] Of(PoliticalEvent act) => [.. Parties(act.Sources, PartySide.Acting), .. Parties(act.Targets, PartySide.Affected)];

    public RecordParty[] Of(Agreement agreement) =>
        [.. Parties(agreement.Parties, PartySide.Acting), .. Parties(agreement.Positions.Select(p => p.Actor), PartySide.Commenting)];

    public RecordParty[] Of(ArmsDeal deal) => [.. Parties(deal.Suppliers, PartySide.Acting), .. Parties(deal.Recipients, PartySide.Affected)];

    public RecordParty[] Of(Visit visit) =>
    [
        .. visit.Visitors.Select(v => Party(v.Actor, PartySide.Acting, v.Name)),
        .. Parties(visit.Host is null ? [] : [visit.Host], PartySide.Affected),
    ];

    public RecordParty[] Of(Statement statement) =>
        [Party(statement.Speaker, PartySide.Acting, statement.SpeakerName), .. Parties(statement.About, PartySide.Affected)];

    private IEnumerable<RecordParty> Parties(IEnumerable<string> ids, PartySide side) => ids.Select(id => Party(id, side, null));

    private RecordParty Party(string id, PartySide side, string? person)
    {
        if (!_actors.TryGetValue(id, out var actor))
            throw new KeyNotFoundException($"no actor '{id}' in {_article}");
        return new RecordParty(id, actor.Code, actor.Sector, person ?? actor.Name, side);
    }
}
