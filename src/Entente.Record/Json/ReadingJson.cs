using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Record;

/// <summary>
/// Reads and writes a reading in the record format <c>entente/1</c>: one JSON object a text. Spans are <c>[start, end)</c> in UTF-16 code
/// units of <c>text</c>. Absent facts are written as <c>null</c>, empty lists as <c>[]</c>; when reading, a field that is missing counts as absent and
/// an unknown field is ignored, so that the format can grow.
/// </summary>
public static class ReadingJson
{
    /// <summary>Value of the field <c>format</c>.</summary>
    public const string Format = "entente/1";

    /// <summary>Options for a writer that the caller keeps: letters outside ASCII stay as they are. The result is JSON, not safe inside HTML.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a reading as one object; the caller flushes.</summary>
    public static void Write(Utf8JsonWriter json, ArticleReading reading)
    {
        json.WriteStartObject();
        json.WriteString("format"u8, Format);
        ArticleJson.Write(json, reading.Article);
        json.WriteString("text"u8, reading.Article.Text);
        CoderJson.Write(json, reading.Coder);
        json.WriteNumber("sentences"u8, reading.Sentences);
        json.List("actors"u8, reading.Actors, ActorJson.Write);
        json.List("events"u8, reading.Events, EventJson.Write);
        json.List("agreements"u8, reading.Agreements, AgreementJson.Write);
        json.List("armsDeals"u8, reading.ArmsDeals, ArmsDealJson.Write);
        json.List("visits"u8, reading.Visits, VisitJson.Write);
        json.List("statements"u8, reading.Statements, StatementJson.Write);
        json.List("notes"u8, reading.Notes, NoteJson.Write);
        json.WriteEndObject();
    }

    /// <summary>Writes a reading and a line feed: one line of a JSON Lines file, in UTF-8.</summary>
    public static void WriteLine(IBufferWriter<byte> output, ArticleReading reading)
    {
        using (var json = new Utf8JsonWriter(output, WriterOptions))
            Write(json, reading);
        output.Write("\n"u8);
    }

    /// <summary>The object as UTF-8, without a line feed.</summary>
    public static byte[] ToUtf8(ArticleReading reading)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
            Write(json, reading);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The object as a string, without a line feed.</summary>
    public static string ToText(ArticleReading reading) => Encoding.UTF8.GetString(ToUtf8(reading));

    /// <summary>Reads one object from UTF-8.</summary>
    /// <exception cref="RecordFormatException">It is no JSON, of another format version, or a field has an impossible value.</exception>
    public static ArticleReading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(JsonItem.Root(document.RootElement));
        }
        catch (JsonException e)
        {
            throw new RecordFormatException("", "this is no JSON: " + e.Message, e);
        }
        catch (InvalidOperationException e)
        {
            throw new RecordFormatException("", "a string holds half a surrogate pair", e);
        }
    }

    /// <summary>Reads one object from a string; see the other overload.</summary>
    public static ArticleReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ArticleReading Read(JsonItem item)
    {
        var format = item.Text("format");
        if (format != Format)
            throw item.Error("format", $"'{format}' is not '{Format}'");
        return new ArticleReading(
            ArticleJson.Read(item.Item("report"), item.Text("text")),
            CoderJson.Read(item.Item("coder")),
            item.OptionalInteger("sentences") ?? 0,
            item.Items("actors", ActorJson.Read),
            item.Items("events", EventJson.Read),
            item.Items("agreements", AgreementJson.Read),
            item.Items("armsDeals", ArmsDealJson.Read),
            item.Items("visits", VisitJson.Read),
            item.Items("statements", StatementJson.Read),
            item.Items("notes", NoteJson.Read));
    }
}
