using System.Text.Json;

namespace Entente.Record;

/// <summary>Notes of reading and intake.</summary>
internal static class NoteJson
{
    public static void Write(Utf8JsonWriter json, ReadingNote note)
    {
        json.WriteString("level"u8, Spelling.NoteLevel.Of(note.Level));
        json.WriteString("message"u8, note.Message);
        json.Span("span"u8, note.Span);
    }

    public static ReadingNote Read(JsonItem item) =>
        new(item.Word("level", Spelling.NoteLevel), item.Text("message"), item.OptionalSpan("span"));
}
