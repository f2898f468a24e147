using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Reading.Lexicon;

/// <summary>Entries by lemma and word class; the key of an entry is <c>lemma.v</c>, <c>lemma.n</c> or <c>lemma.a</c>.</summary>
/// <typeparam name="T">Sort of entry.</typeparam>
public sealed class HeadTable<T>
{
    private readonly FrozenDictionary<string, T[]> _verbs;
    private readonly FrozenDictionary<string, T[]> _nouns;
    private readonly FrozenDictionary<string, T[]> _adjectives;

    /// <summary>Groups entries by head; the order inside a head is that of <paramref name="entries"/>.</summary>
    /// <param name="entries">Entries, already in order of preference.</param>
    /// <param name="head">Key of an entry.</param>
    public HeadTable(IEnumerable<T> entries, Func<T, string> head)
    {
        var classes = entries.ToLookup(entry => head(entry)[^1]);
        _verbs = Index(classes['v'], head);
        _nouns = Index(classes['n'], head);
        _adjectives = Index(classes['a'], head);
    }

    /// <summary>Entries of a lemma used as a part of speech; empty when there are none.</summary>
    public ReadOnlySpan<T> Find(string lemma, PartOfSpeech upos)
    {
        var table = upos switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Aux => _verbs,
            PartOfSpeech.Noun or PartOfSpeech.Propn => _nouns,
            PartOfSpeech.Adj => _adjectives,
            _ => null,
        };
        return table is not null && table.TryGetValue(lemma, out var entries) ? entries : [];
    }

    private static FrozenDictionary<string, T[]> Index(IEnumerable<T> entries, Func<T, string> head) =>
        entries.GroupBy(entry => head(entry)[..^2], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
