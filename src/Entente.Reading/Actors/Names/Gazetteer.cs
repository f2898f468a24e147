using System.Collections.Frozen;
using Entente.Reading.Places;
using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Everything that the linker knows of names, nouns and places. Immutable.</summary>
internal sealed class Gazetteer
{
    private readonly FrozenDictionary<string, string> _stateNames;
    private readonly FrozenDictionary<string, string> _postOwners;
    private readonly HashSet<ulong> _givenNames;

    private Gazetteer(GazetteerBuilder parts, CueTable cues)
    {
        Cues = cues;
        Names = parts.Names.Build();
        Terms = parts.Terms.Build();
        _stateNames = parts.StateNames.ToFrozenDictionary(StringComparer.Ordinal);
        _postOwners = parts.PostOwners.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _givenNames = parts.GivenNames;
    }

    /// <summary>Proper names, with their case.</summary>
    public WordTrie<NameSense> Names { get; }

    /// <summary>Posts and agent nouns, in lower case.</summary>
    public WordTrie<TermSense> Terms { get; }

    /// <summary>Small words that steer the linking.</summary>
    public CueTable Cues { get; }

    /// <summary>Short English name of a state; the code itself when it is not listed.</summary>
    public string StateName(string code) => _stateNames.TryGetValue(code, out var name) ? name : code;

    /// <summary>The body that alone has a post (<c>pontiff</c>), or null.</summary>
    public string? PostOwner(string post) => _postOwners.GetValueOrDefault(post);

    /// <summary>True for the first words of listed persons' names (exact hash).</summary>
    public bool IsGivenName(ulong word) => _givenNames.Contains(word);

    /// <summary>Reads all tables under <c>gazetteer/</c>.</summary>
    /// <exception cref="DataFileException">A table does not fit its format, or a code is unknown.</exception>
    public static Gazetteer Load(IDataSource data)
    {
        var cues = CueTable.Load(data);
        var parts = new GazetteerBuilder();
        StateTables.Read(data, parts);
        TermTables.Read(data, parts, cues);
        BodyTables.Read(data, parts);
        HolderTable.Read(data, parts, cues);
        PlaceTable.Read(data, parts);
        return new Gazetteer(parts, cues);
    }
}
