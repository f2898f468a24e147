using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Visits;

/// <summary>Words for official travel. File: <c>lexicon/visits.tsv</c>.</summary>
public sealed class VisitLexicon
{
    private readonly HeadTable<VisitWord> _words;

    private VisitLexicon(HeadTable<VisitWord> words) => _words = words;

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static VisitLexicon Load(IDataSource data) =>
        new(new HeadTable<VisitWord>(TsvTable.Read(data, "lexicon/visits.tsv", "head", "to", "need", "stage", "note").Rows.Select(Parse), word => word.Head));

    /// <summary>The entry of a lemma; null when it is no word for travel.</summary>
    public VisitWord? Find(string lemma, PartOfSpeech upos) => _words.Find(lemma, upos) is [var word, ..] ? word : null;

    private static VisitWord Parse(TsvRow row) => new(
        row[0], row.List(1), row[2] == "owner", row[2] == "abroad",
        Enum.TryParse<VisitStage>(row[3], true, out var stage) ? stage : throw row.Error(3, $"unknown stage '{row[3]}'"));
}
