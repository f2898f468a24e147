namespace Entente.Export;

/// <summary>The formats of query results by name.</summary>
public static class ViewFormats
{
    /// <summary>All names, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["table", "jsonl", "csv"];

    /// <summary>The format with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="width">Columns of the screen, for tables.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IViewFormat Find(string name, int width) => name switch
    {
        "table" => new TableViewFormat(width),
        "jsonl" => new JsonViewFormat(),
        "csv" => new CsvViewFormat(),
        _ => throw new ArgumentException($"no format '{name}'", nameof(name)),
    };
}
