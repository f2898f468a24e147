namespace Entente.Text;

/// <summary>
/// Reads tab-separated data files: UTF-8, a header line, one fact a line, <c>#</c> lines are comments, an empty field is absent.
/// Columns that the caller does not expect, or that are missing, and rows of another width are errors that name the line.
/// </summary>
public sealed class TsvTable
{
    private readonly string[] _columns;

    private TsvTable(string file, string[] columns, List<TsvRow> rows)
    {
        File = file;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>Reads a whole table from a data source.</summary>
    /// <param name="source">Where the file lies.</param>
    /// <param name="name">Its name, such as <c>gazetteer/states.tsv</c>.</param>
    /// <param name="columns">The exact columns that it must have, in order.</param>
    /// <exception cref="DataFileException">The header or a row does not fit.</exception>
    public static TsvTable Read(IDataSource source, string name, params string[] columns)
    {
        using var reader = new StreamReader(source.Open(name));
        return Read(reader, name, columns);
    }

    /// <summary>Reads a whole table from a reader; see the other overload.</summary>
    public static TsvTable Read(TextReader reader, string file, params string[] columns)
    {
        var rows = new List<TsvRow>();
        var number = 0;
        var seenHeader = false;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (seenHeader)
                rows.Add(Row(file, number, fields, columns));
            else
                CheckHeader(file, number, fields, columns);
            seenHeader = true;
        }

        return seenHeader ? new TsvTable(file, columns, rows) : throw new DataFileException(file, 0, 0, "no header line");
    }

    /// <summary>Position of a column, for use with <see cref="TsvRow"/>.</summary>
    public int Column(string name) => Array.IndexOf(_columns, name);

    private static void CheckHeader(string file, int number, string[] fields, string[] columns)
    {
        if (!fields.AsSpan().SequenceEqual(columns))
            throw new DataFileException(file, number, 0, $"expected the columns '{string.Join(' ', columns)}', found '{string.Join(' ', fields)}'");
    }

    private static TsvRow Row(string file, int number, string[] fields, string[] columns) =>
        fields.Length == columns.Length
            ? new TsvRow(file, number, fields)
            : throw new DataFileException(file, number, 0, $"expected {columns.Length} fields, found {fields.Length}");
}
