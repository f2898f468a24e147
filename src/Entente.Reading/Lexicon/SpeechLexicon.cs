using System.Collections.Frozen;
using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Words of speech with their stance, and words that praise or blame. Files: <c>lexicon/speech.tsv</c>, <c>lexicon/polarity.tsv</c>.</summary>
public sealed class SpeechLexicon
{
    private readonly HeadTable<SpeechWord> _words;
    private readonly FrozenDictionary<string, int> _polarity;

    private SpeechLexicon(HeadTable<SpeechWord> words, FrozenDictionary<string, int> polarity)
    {
        _words = words;
        _polarity = polarity;
    }

    /// <summary>Reads both files.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static SpeechLexicon Load(IDataSource data, WordClasses classes)
    {
        var parser = new ConditionParser(classes);
        var words = TsvTable.Read(data, "lexicon/speech.tsv", "head", "when", "stance", "note").Rows
            .Select(row => new SpeechWord(row[0], parser.Parse(row, 1), StanceOf(row), row[2] != "-"))
            .OrderByDescending(word => word.Conditions.Sum(condition => condition.Weight));
        var polarity = TsvTable.Read(data, "lexicon/polarity.tsv", "lemma", "polarity", "note").Rows
            .ToFrozenDictionary(row => row[0], Polarity, StringComparer.Ordinal);
        return new SpeechLexicon(new HeadTable<SpeechWord>(words, word => word.Head), polarity);
    }

    /// <summary>Speech words of a lemma, the most specific first.</summary>
    public ReadOnlySpan<SpeechWord> Find(string lemma, PartOfSpeech upos) => _words.Find(lemma, upos);

    /// <summary>1 for a word of praise, -1 for one of blame, 0 for any other.</summary>
    public int Polarity(string lemma) => _polarity.GetValueOrDefault(lemma);

    private static Stance? StanceOf(TsvRow row)
    {
        if (row[2] is "content" or "-")
            return null;
        return Enum.TryParse<Stance>(row[2], true, out var stance) ? stance : throw row.Error(2, $"unknown stance '{row[2]}'");
    }

    private static int Polarity(TsvRow row) => row[1] switch
    {
        "positive" => 1,
        "negative" => -1,
        _ => throw row.Error(1, $"unknown polarity '{row[1]}'"),
    };
}
