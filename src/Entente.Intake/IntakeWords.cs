using System.Collections.Frozen;
using System.Globalization;
using Entente.Intake.Json;
using Entente.Intake.Layout;
using Entente.Text;

namespace Entente.Intake;

/// <summary>The words that intake knows: names of fields, lines that belong to the page and not to the report, time zones. Immutable.</summary>
public sealed class IntakeWords
{
    private const string FieldFile = "intake/fields.tsv";
    private const string LineFile = "intake/lines.tsv";
    private const string TimeFile = "intake/times.tsv";
    private const string PartFile = "intake/parts.tsv";

    private IntakeWords(FrozenDictionary<string, FieldName> fields, PhraseList lines, FrozenDictionary<string, int> zones, FrozenSet<string> fillers, FrozenSet<string> parts)
    {
        Fields = fields;
        Lines = lines;
        Zones = zones;
        Fillers = fillers;
        PageParts = parts;
    }

    /// <summary>Usual field names of JSON records, by the name in lower case.</summary>
    internal FrozenDictionary<string, FieldName> Fields { get; }

    /// <summary>Lines of the page around a report.</summary>
    internal PhraseList Lines { get; }

    /// <summary>Offsets of time zones from UTC in minutes, by the abbreviation in upper case.</summary>
    internal FrozenDictionary<string, int> Zones { get; }

    /// <summary>Words that may stand in a line of date and time, in lower case.</summary>
    internal FrozenSet<string> Fillers { get; }

    /// <summary>Words of classes and identifiers that name parts of a page around the report, in lower case.</summary>
    internal FrozenSet<string> PageParts { get; }

    /// <summary>Reads the tables under <c>intake/</c>.</summary>
    /// <exception cref="DataFileException">A table is wrong.</exception>
    public static IntakeWords Load(IDataSource data)
    {
        var times = TsvTable.Read(data, TimeFile, "word", "kind", "minutes", "source", "note");
        return new IntakeWords(LoadFields(data), LoadLines(data), LoadZones(times), LoadFillers(times), LoadParts(data));
    }

    private static FrozenDictionary<string, FieldName> LoadFields(IDataSource data)
    {
        var fields = new Dictionary<string, FieldName>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(data, FieldFile, "name", "field", "rank", "note").Rows)
        {
            if (!FieldMap.TryTarget(row[1], out var target))
                throw row.Error(1, $"unknown field '{row[1]}'");
            if (!int.TryParse(row[2], CultureInfo.InvariantCulture, out var rank) || !fields.TryAdd(row[0], new FieldName(target, rank)))
                throw row.Error(2, $"'{row[2]}' is no rank, or '{row[0]}' stands twice");
        }

        return fields.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> LoadParts(IDataSource data) =>
        TsvTable.Read(data, PartFile, "word", "note").Rows.Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseList LoadLines(IDataSource data)
    {
        var phrases = new List<(string Phrase, LineKind Kind)>();
        foreach (var row in TsvTable.Read(data, LineFile, "phrase", "kind", "note").Rows)
            phrases.Add((row[0], row[1] switch
            {
                "footer" => LineKind.Footer,
                "inset" => LineKind.Inset,
                _ => throw row.Error(1, $"unknown kind '{row[1]}': footer or inset"),
            }));
        return PhraseList.Create(phrases);
    }

    private static FrozenDictionary<string, int> LoadZones(TsvTable times)
    {
        var zones = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in times.Rows.Where(r => r[1] == "zone"))
            zones[row[0].ToUpperInvariant()] = int.TryParse(row[2], CultureInfo.InvariantCulture, out var minutes) ? minutes : throw row.Error(2, $"'{row[2]}' is no offset in minutes");
        return zones.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> LoadFillers(TsvTable times)
    {
        foreach (var row in times.Rows)
        {
            if (row[1] is not ("zone" or "filler"))
                throw row.Error(1, $"unknown kind '{row[1]}': zone or filler");
        }

        return times.Rows.Where(r => r[1] == "filler").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }
}
