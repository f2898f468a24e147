using System.Collections.Frozen;
using System.Globalization;
using Entente.Text;

namespace Entente.Record;

/// <summary>
/// The event ontology: PLOVER 2.0 events and modes with their scores, and CAMEO 1.1b3 codes with their Goldstein values. Where published
/// Goldstein tables disagree, the values are those of the table named in <c>ontology/cameo.tsv</c>.
/// </summary>
public sealed class CodeBook
{
    private readonly FrozenDictionary<(EventType, string), double?> _scores;
    private readonly FrozenDictionary<string, CameoCode> _codes;

    private CodeBook(FrozenDictionary<(EventType, string), double?> scores, FrozenDictionary<string, CameoCode> codes)
    {
        _scores = scores;
        _codes = codes;
    }

    /// <summary>Name of the ontology, as stamped on every record.</summary>
    public static string Ontology => "plover-2.0+cameo-1.1b3";

    /// <summary>Reads <c>ontology/plover.tsv</c> and <c>ontology/cameo.tsv</c>.</summary>
    /// <exception cref="DataFileException">A row cannot be understood.</exception>
    public static CodeBook Load(IDataSource data)
    {
        var plover = TsvTable.Read(data, "ontology/plover.tsv", "event", "mode", "score", "source");
        var cameo = TsvTable.Read(data, "ontology/cameo.tsv", "code", "name", "root", "goldstein", "event", "mode", "contexts", "source");
        return new CodeBook(
            plover.Rows.ToFrozenDictionary(row => (Type(row, 0), row[1]), row => Number(row, 2)),
            cameo.Rows.Select(row => new CameoCode(row[0], row[1], row[2], Number(row, 3), row.List(6))).ToFrozenDictionary(code => code.Code, StringComparer.Ordinal));
    }

    /// <summary>True when the mode belongs to the event; a null mode always does.</summary>
    public bool HasMode(EventType type, string? mode) => mode is null || _scores.ContainsKey((type, mode));

    /// <summary>PLOVER conflict-cooperation score of a mode, or of the event when it has no mode or the mode no score; -10 to 10.</summary>
    public double? Score(EventType type, string? mode) =>
        _scores.GetValueOrDefault((type, mode ?? "")) ?? _scores.GetValueOrDefault((type, ""));

    /// <summary>The CAMEO code, or null when there is none of that number.</summary>
    public CameoCode? Cameo(string? code) => code is null ? null : _codes.GetValueOrDefault(code);

    /// <summary>Goldstein value of a CAMEO code, or of its root when the code is null or has none; -10 to 10.</summary>
    public double? Goldstein(string? code, string root) => Cameo(code)?.Goldstein ?? Cameo(root)?.Goldstein;

    private static EventType Type(TsvRow row, int column) =>
        Enum.TryParse<EventType>(row[column], true, out var type) ? type : throw row.Error(column, $"unknown event '{row[column]}'");

    private static double? Number(TsvRow row, int column)
    {
        if (row[column].Length == 0)
            return null;
        return double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Error(column, $"'{row[column]}' is no number");
    }
}
