using Entente.Language;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>All predicate entries by head, the most specific first. Files: <c>lexicon/predicates/*.tsv</c>.</summary>
public sealed class PredicateLexicon
{
    private static readonly string[] Columns = ["head", "when", "event", "mode", "cameo", "source", "target", "flags", "note"];
    private readonly HeadTable<PredicateEntry> _table;

    private PredicateLexicon(List<PredicateEntry> entries)
    {
        var best = entries.OrderByDescending(entry => entry.Specificity).ThenBy(entry => entry.Rule, StringComparer.Ordinal);
        _table = new HeadTable<PredicateEntry>(best, entry => entry.Head);
        Count = entries.Count;
    }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    /// <summary>Reads every predicate file.</summary>
    /// <exception cref="DataFileException">An entry cannot be understood; the message names file, line and column.</exception>
    public static PredicateLexicon Load(IDataSource data, WordClasses classes)
    {
        var parser = new EntryParser(classes);
        var entries = new List<PredicateEntry>();
        foreach (var file in data.List("lexicon/predicates"))
        {
            foreach (var row in TsvTable.Read(data, file, Columns).Rows)
                entries.Add(parser.Parse(row));
        }

        return new PredicateLexicon(entries);
    }

    /// <summary>Entries for a lemma as a given part of speech, the most specific first; empty when the word is not listed.</summary>
    public ReadOnlySpan<PredicateEntry> Find(string lemma, PartOfSpeech upos) => _table.Find(lemma, upos);
}
