using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Entente.Record;

/// <summary>
/// Single records in the record format: the same objects that stand in the lists of a reading. Their actor identifiers mean something only
/// together with the reading that they come from.
/// </summary>
public static class RecordJson
{
    /// <summary>An item of <c>events</c>.</summary>
    public static string Write(PoliticalEvent act) => Write(act, EventJson.Write);

    /// <summary>An item of <c>agreements</c>.</summary>
    public static string Write(Agreement agreement) => Write(agreement, AgreementJson.Write);

    /// <summary>An item of <c>armsDeals</c>.</summary>
    public static string Write(ArmsDeal deal) => Write(deal, ArmsDealJson.Write);

    /// <summary>An item of <c>visits</c>.</summary>
    public static string Write(Visit visit) => Write(visit, VisitJson.Write);

    /// <summary>An item of <c>statements</c>.</summary>
    public static string Write(Statement statement) => Write(statement, StatementJson.Write);

    /// <summary>Reads an item of <c>events</c>.</summary>
    /// <exception cref="RecordFormatException">It is no such item.</exception>
    public static PoliticalEvent ReadEvent(string json) => Read(json, EventJson.Read);

    /// <summary>Reads an item of <c>agreements</c>.</summary>
    /// <exception cref="RecordFormatException">It is no such item.</exception>
    public static Agreement ReadAgreement(string json) => Read(json, AgreementJson.Read);

    /// <summary>Reads an item of <c>armsDeals</c>.</summary>
    /// <exception cref="RecordFormatException">It is no such item.</exception>
    public static ArmsDeal ReadArmsDeal(string json) => Read(json, ArmsDealJson.Read);

    /// <summary>Reads an item of <c>visits</c>.</summary>
    /// <exception cref="RecordFormatException">It is no such item.</exception>
    public static Visit ReadVisit(string json) => Read(json, VisitJson.Read);

    /// <summary>Reads an item of <c>statements</c>.</summary>
    /// <exception cref="RecordFormatException">It is no such item.</exception>
    public static Statement ReadStatement(string json) => Read(json, StatementJson.Read);

    /// <summary>The parts of a reading that are neither article text nor records: actors, notes and what intake noted, as one object.</summary>
    public static string WriteFrame(ArticleReading reading) => Write(reading, FrameJson.Write);

    /// <summary>Puts a reading together from its frame and its records.</summary>
    /// <param name="frame">What <see cref="WriteFrame"/> wrote.</param>
    /// <param name="text">Body of the article.</param>
    /// <param name="records">The records; their order inside each kind is kept.</param>
    /// <exception cref="RecordFormatException">The frame is none.</exception>
    public static ArticleReading ReadFrame(string frame, string text, RecordBodies records) =>
        Read(frame, item => FrameJson.Read(item, text, records));

    private static string Write<T>(T record, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, ReadingJson.WriterOptions))
        {
            json.WriteStartObject();
            write(json, record);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static T Read<T>(string text, Func<JsonItem, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return read(JsonItem.Root(document.RootElement));
        }
        catch (JsonException e)
        {
            throw new RecordFormatException("", "this is no JSON: " + e.Message, e);
        }
    }
}
