using System.Buffers;
using System.Globalization;
using System.Text;
using Entente.Record;

namespace Entente.Export;

/// <summary>Readings to read on a screen: a heading an article, then a line a record.</summary>
/// <param name="width">Columns of the screen.</param>
public sealed class TableFormat(int width) : IReadingFormat
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header => default;

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, ArticleReading reading)
    {
        var rows = RecordViews.Of(reading).Select(TableRow.Of).ToArray();
        Encoding.UTF8.GetBytes(Heading(reading.Article), output);
        Encoding.UTF8.GetBytes(rows.Length == 0 ? "  no records\n" : TableLayout.Lines(rows, width), output);
        Encoding.UTF8.GetBytes("\n", output);
    }

    private string Heading(Article article)
    {
        string?[] parts =
        [
            article.Title ?? article.ExternalId ?? article.Id, article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Publisher,
            article.ExternalId is null || article.Title is null ? null : article.ExternalId,
        ];
        return TableLayout.Fit(string.Join(" · ", parts.Where(p => p is not null)), width) + "\n";
    }
}
