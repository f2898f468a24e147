using System.Text.Json;

namespace Entente.Record;

/// <summary>A reading without its text and records, for archives that keep those elsewhere.</summary>
internal static class FrameJson
{
    public static void Write(Utf8JsonWriter json, ArticleReading reading)
    {
        ArticleJson.Write(json, reading.Article);
        CoderJson.Write(json, reading.Coder);
        json.WriteNumber("sentences"u8, reading.Sentences);
        json.List("actors"u8, reading.Actors, ActorJson.Write);
        json.List("notes"u8, reading.Notes, NoteJson.Write);
    }

    public static ArticleReading Read(JsonItem item, string text, RecordBodies records) =>
        new(
            ArticleJson.Read(item.Item("report"), text),
            CoderJson.Read(item.Item("coder")),
            item.OptionalInteger("sentences") ?? 0,
            item.Items("actors", ActorJson.Read),
            records.Events,
            records.Agreements,
            records.ArmsDeals,
            records.Visits,
            records.Statements,
            item.Items("notes", NoteJson.Read));
}
