using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Entente.Record;

namespace Entente.Export;

/// <summary>
/// The short form in which hand-coded texts are kept, so that records and hand-coded ones can be compared by one scorer: codes in place of
/// actor identifiers, dates as two days or null, one value, one quotation as evidence. One JSON object a line.
/// </summary>
public sealed class GoldFormat : IReadingFormat
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header => default;

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, ArticleReading reading)
    {
        using (var json = new Utf8JsonWriter(output, ReadingJson.WriterOptions))
        {
            var line = new GoldLine(json, reading);
            json.WriteStartObject();
            WriteArticle(json, reading.Article);
            WriteList(json, "events", reading.Events, line.Event);
            WriteList(json, "agreements", reading.Agreements, line.Agreement);
            WriteList(json, "armsDeals", reading.ArmsDeals, line.ArmsDeal);
            WriteList(json, "visits", reading.Visits, line.Visit);
            WriteList(json, "statements", reading.Statements, line.Statement);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.ExternalId ?? article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("text", article.Text);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> records, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            json.WriteStartObject();
            write(record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
