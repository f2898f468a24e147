using System.Collections.Frozen;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Word knowledge about agreements: what a verb says about their stage, and what a word says about their subject.</summary>
public sealed class AgreementLexicon
{
    private readonly FrozenDictionary<string, AgreementVerb[]> _verbs;
    private readonly FrozenDictionary<string, AgreementKind> _kinds;
    private readonly FrozenDictionary<string, string> _nouns;

    private AgreementLexicon(FrozenDictionary<string, AgreementVerb[]> verbs, FrozenDictionary<string, AgreementKind> kinds, FrozenDictionary<string, string> nouns)
    {
        _verbs = verbs;
        _kinds = kinds;
        _nouns = nouns;
    }

    /// <summary>Reads <c>lexicon/agreement-stages.tsv</c>, <c>lexicon/agreement-kinds.tsv</c> and <c>lexicon/agreement-nouns.tsv</c>.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static AgreementLexicon Load(IDataSource data)
    {
        var verbs = TsvTable.Read(data, "lexicon/agreement-stages.tsv", "verb", "prt", "stage", "party", "note").Rows
            .Select(row => new AgreementVerb(row[0], row.Optional(1), Parse<AgreementStage>(row, 2), row[3] == "yes"));
        var kinds = TsvTable.Read(data, "lexicon/agreement-kinds.tsv", "word", "kind", "note").Rows;
        var nouns = TsvTable.Read(data, "lexicon/agreement-nouns.tsv", "noun", "verb", "note").Rows;
        return new AgreementLexicon(
            verbs.GroupBy(verb => verb.Lemma, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal),
            kinds.ToFrozenDictionary(row => row[0], row => Parse<AgreementKind>(row, 1), StringComparer.Ordinal),
            nouns.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal));
    }

    /// <summary>What a verb with this particle does to an agreement; null when it says nothing.</summary>
    public AgreementVerb? Verb(string lemma, string? particle)
    {
        if (!_verbs.TryGetValue(lemma, out var verbs))
            return null;
        foreach (var verb in verbs)
        {
            if (verb.Particle == particle)
                return verb;
        }

        return verbs[0].Particle is null ? verbs[0] : null;
    }

    /// <summary>What a noun for an act (<c>signing</c>) does to the agreement that depends on it; null when it is no such noun.</summary>
    public AgreementVerb? VerbOfNoun(string noun) => _nouns.TryGetValue(noun, out var verb) ? Verb(verb, null) : null;

    /// <summary>Subject matter that a lower-case word points to; null when it points to none.</summary>
    public AgreementKind? KindOf(string word) => _kinds.TryGetValue(word, out var kind) ? kind : null;

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column].Replace("-", "", StringComparison.Ordinal), true, out var value)
            ? value
            : throw row.Error(column, $"unknown value '{row[column]}', expected one of {string.Join(' ', Enum.GetNames<T>())}");
}
