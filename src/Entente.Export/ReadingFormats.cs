namespace Entente.Export;

/// <summary>The formats of readings by name.</summary>
public static class ReadingFormats
{
    /// <summary>All names, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["jsonl", "gold", "table", "csv"];

    /// <summary>The format with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="width">Columns of the screen, for tables.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IReadingFormat Find(string name, int width) => name switch
    {
        "jsonl" => new JsonLinesFormat(),
        "gold" => new GoldFormat(),
        "table" => new TableFormat(width),
        "csv" => new CsvFormat(),
        _ => throw new ArgumentException($"no format '{name}'", nameof(name)),
    };
}
