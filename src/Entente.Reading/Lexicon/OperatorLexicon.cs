using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Lexicon;

/// <summary>Status operators by head. File: <c>lexicon/operators.tsv</c>.</summary>
public sealed class OperatorLexicon
{
    private readonly HeadTable<StatusOperator> _table;

    private OperatorLexicon(HeadTable<StatusOperator> table) => _table = table;

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static OperatorLexicon Load(IDataSource data, WordClasses classes)
    {
        var parser = new ConditionParser(classes);
        var rows = TsvTable.Read(data, "lexicon/operators.tsv", "head", "when", "effect", "note").Rows;
        var operators = rows.Select(row => new StatusOperator(row[0], parser.Parse(row, 1), Effect(row)))
            .OrderByDescending(op => op.Conditions.Sum(condition => condition.Weight));
        return new OperatorLexicon(new HeadTable<StatusOperator>(operators, op => op.Head));
    }

    /// <summary>Operators of a lemma used as a part of speech, the most specific first.</summary>
    public ReadOnlySpan<StatusOperator> Find(string lemma, PartOfSpeech upos) => _table.Find(lemma, upos);

    private static EventStatus Effect(TsvRow row) =>
        Enum.TryParse<EventStatus>(row[2], true, out var status) ? status : throw row.Error(2, $"unknown status '{row[2]}'");
}
