using System.Collections.Frozen;
using System.Globalization;
using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Words of arms transfers, the stages that governing words give them, and the usual direction of trade between states.</summary>
public sealed class TransferLexicon
{
    private readonly HeadTable<TransferWord> _words;
    private readonly HeadTable<(string Head, DealStage Stage)> _stages;
    private readonly FrozenDictionary<string, int> _exporters;

    private TransferLexicon(HeadTable<TransferWord> words, HeadTable<(string Head, DealStage Stage)> stages, FrozenDictionary<string, int> exporters)
    {
        _words = words;
        _stages = stages;
        _exporters = exporters;
    }

    /// <summary>Reads <c>lexicon/arms-transfers.tsv</c>, <c>lexicon/deal-stages.tsv</c> and <c>lexicon/arms-exporters.tsv</c>.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static TransferLexicon Load(IDataSource data)
    {
        var words = TsvTable.Read(data, "lexicon/arms-transfers.tsv", "head", "subject", "stage", "financing", "note").Rows
            .Select(row => new TransferWord(row[0], Parse<TransferRole>(row, 1), Parse<DealStage>(row, 2), row.Optional(3) is null ? null : Parse<Financing>(row, 3)));
        var stages = TsvTable.Read(data, "lexicon/deal-stages.tsv", "head", "stage", "note").Rows.Select(row => (row[0], Parse<DealStage>(row, 1)));
        var exporters = TsvTable.Read(data, "lexicon/arms-exporters.tsv", "code", "rank", "source", "note").Rows
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new TransferLexicon(new HeadTable<TransferWord>(words, word => word.Head), new HeadTable<(string Head, DealStage Stage)>(stages, pair => pair.Head), exporters);
    }

    /// <summary>The transfer that a word names; null when it names none.</summary>
    public TransferWord? Word(string lemma, PartOfSpeech upos) => _words.Find(lemma, upos) is [var word, ..] ? word : null;

    /// <summary>Stage that a governing word gives a transfer; null when it gives none.</summary>
    public DealStage? Stage(string lemma, PartOfSpeech upos) => _stages.Find(lemma, upos) is [var (_, stage), ..] ? stage : null;

    /// <summary>Place among the exporters of arms, 1 for the largest; a large number for a state that exports few or none.</summary>
    public int ExporterRank(string code) => _exporters.GetValueOrDefault(code, 1000);

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], true, out var value)
            ? value
            : throw row.Error(column, $"unknown value '{row[column]}', expected one of {string.Join(' ', Enum.GetNames<T>())}");
}
