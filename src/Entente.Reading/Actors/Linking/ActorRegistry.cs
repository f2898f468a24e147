using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>The actors of one article, made once each.</summary>
internal sealed class ActorRegistry
{
    private readonly Dictionary<(string Code, string? Sector, string Name), ActorDraft> _bodies = [];
    private readonly List<ActorDraft> _persons = [];
    private readonly Gazetteer _gazetteer;

    /// <summary>Starts empty.</summary>
    public ActorRegistry(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>The state of a code.</summary>
    public ActorDraft State(string code) =>
        Body(code, null, _gazetteer.StateName(code), code == "UNK" ? ActorKind.Unknown : code.StartsWith("REG:", StringComparison.Ordinal) ? ActorKind.Region : ActorKind.State);

    /// <summary>The actor of a listed name: a state for its names, demonyms, capitals and places, else the body itself.</summary>
    public ActorDraft Named(NameSense sense) => sense.Kind switch
    {
        NameKind.State or NameKind.Demonym or NameKind.Capital or NameKind.Place => State(sense.Code),
        NameKind.Region => Body(sense.Code, null, sense.Name, ActorKind.Region),
        _ => Body(sense.Code, sense.Sector, sense.Name, sense.ActorKind),
    };

    /// <summary>A body or group, one for each code, sector and name; regions and organisations are one for each code.</summary>
    public ActorDraft Body(string code, string? sector, string name, ActorKind kind, bool plural = false)
    {
        var key = (code, sector, code.StartsWith("REG:", StringComparison.Ordinal) || kind == ActorKind.State ? code : name);
        if (!_bodies.TryGetValue(key, out var actor))
            _bodies[key] = actor = new ActorDraft { Code = code, Sector = sector, Kind = kind, Name = name, IsPlural = plural };
        return actor;
    }

    /// <summary>The person met last under a family name, or null.</summary>
    public ActorDraft? Person(ulong familyName, string? fullName)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            if (_persons[i].FamilyName == familyName && (fullName is null || _persons[i].PersonName == fullName))
                return _persons[i];
        }

        return null;
    }

    /// <summary>The person met last whose post is the one named, of a code if one is given.</summary>
    public ActorDraft? Holder(string post, string? code)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var person = _persons[i];
            if (person.Role is { } role && (code is null || person.Code == code) && HolderChoice.SamePost(_gazetteer.Cues, role, post))
                return person;
        }

        return null;
    }

    /// <summary>Adds a person, named or known by post only.</summary>
    public ActorDraft AddPerson(ActorDraft person)
    {
        _persons.Add(person);
        return person;
    }
}
