using System.Buffers;
using System.Globalization;
using System.Text;
using Entente.Record;

namespace Entente.Export;

/// <summary>Results of any kind as comma-separated values with one set of columns.</summary>
public sealed class CsvViewFormat : IViewFormat
{
    /// <summary>Names of the columns in order; a public contract: new ones come at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["id", "kind", "type", "status", "date_start", "date_end", "acting", "affected", "evidence", "title", "publisher", "published", "url"];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header { get; } = Encoding.UTF8.GetBytes(CsvLine.Of(Columns));

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, IReadOnlyList<RecordView> views)
    {
        foreach (var view in views)
            Encoding.UTF8.GetBytes(CsvLine.Of(Values(view)), output);
    }

    private static string?[] Values(RecordView view)
    {
        var row = TableRow.Of(view);
        var days = view.Dated.Interval;
        return
        [
            view.Id, Spelling.Kind.Of(view.Kind), row.What, row.Status, Day(days?.Start), Day(days?.End), Codes(view, PartySide.Acting), Codes(view, PartySide.Affected),
            view.Quote, view.Article.Title, view.Article.Publisher, view.Article.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            view.Article.Url,
        ];
    }

    private static string Codes(RecordView view, PartySide side) => string.Join(';', view.Of(side).Select(p => p.Sector is null ? p.Code : p.Code + "/" + p.Sector));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
