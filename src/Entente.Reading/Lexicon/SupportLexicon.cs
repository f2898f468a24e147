using System.Collections.Frozen;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Support verbs by lemma. File: <c>lexicon/support.tsv</c>.</summary>
public sealed class SupportLexicon
{
    private readonly FrozenDictionary<string, SupportVerb[]> _verbs;

    private SupportLexicon(FrozenDictionary<string, SupportVerb[]> verbs) => _verbs = verbs;

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static SupportLexicon Load(IDataSource data)
    {
        var rows = TsvTable.Read(data, "lexicon/support.tsv", "verb", "prt", "effect", "subject", "note").Rows;
        return new SupportLexicon(rows.Select(Parse).GroupBy(verb => verb.Verb, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The support verb of a lemma and particle; null when the verb is none.</summary>
    public SupportVerb? Find(string lemma, string? particle)
    {
        if (!_verbs.TryGetValue(lemma, out var verbs))
            return null;
        foreach (var verb in verbs)
        {
            if (verb.Particle == particle)
                return verb;
        }

        return null;
    }

    private static SupportVerb Parse(TsvRow row) =>
        new(row[0], row.Optional(1), Effect(row), Enum.TryParse<SupportSubject>(row[3], true, out var subject) ? subject : throw row.Error(3, $"unknown role '{row[3]}'"));

    private static EventStatus Effect(TsvRow row) => row[2] switch
    {
        "happened" or "end" => EventStatus.Happened,
        "begin" => EventStatus.Happened,
        "continue" or "ongoing" => EventStatus.Ongoing,
        "planned" => EventStatus.Planned,
        "denied" => EventStatus.Denied,
        "possible" => EventStatus.Possible,
        _ => throw row.Error(2, $"unknown effect '{row[2]}'"),
    };
}
