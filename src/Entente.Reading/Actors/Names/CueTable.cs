using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Looks up cues by the hash of a lower-case word.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<ulong, Cue> _cues;

    private CueTable(FrozenDictionary<ulong, Cue> cues) => _cues = cues;

    /// <summary>Cues of a word; <see cref="Cue.None"/> when it is not listed.</summary>
    public Cue Of(ulong lower) => _cues.TryGetValue(lower, out var cue) ? cue : Cue.None;

    /// <summary>Cues of a word, for use while loading.</summary>
    public Cue Of(ReadOnlySpan<char> word) => Of(NameFolding.Lower(word));

    /// <summary>Reads <c>gazetteer/cues.tsv</c>.</summary>
    /// <exception cref="DataFileException">A cue is unknown.</exception>
    public static CueTable Load(IDataSource data)
    {
        var cues = new Dictionary<ulong, Cue>();
        foreach (var row in TsvTable.Read(data, "gazetteer/cues.tsv", "form", "cue", "source", "note").Rows)
        {
            if (!Enum.TryParse<Cue>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var cue))
                throw row.Error(1, $"unknown cue '{row[1]}'");
            var key = NameFolding.Lower(row[0]);
            cues[key] = cues.GetValueOrDefault(key) | cue;
        }

        return new CueTable(cues.ToFrozenDictionary());
    }
}
