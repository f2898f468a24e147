using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>statements</c>.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("id"u8, statement.Id);
        json.WriteString("speaker"u8, statement.Speaker);
        json.WriteString("name"u8, statement.SpeakerName);
        json.WriteString("mode"u8, Spelling.StatementMode.Of(statement.Mode));
        json.WriteString("stance"u8, Spelling.Stance.Of(statement.Stance));
        json.WriteString("text"u8, statement.Content.Text);
        json.Span("span"u8, statement.Content.Span);
        json.Span("cue"u8, statement.Cue);
        json.Words("about"u8, statement.About);
        json.WriteString("audience"u8, statement.Audience);
        json.WriteString("rebuts"u8, statement.Rebuts);
        json.WriteBoolean("rebuttal"u8, statement.IsRebuttal);
    }

    public static Statement Read(JsonItem item) =>
        new(
            item.Text("id"),
            item.Text("speaker"),
            item.OptionalText("name"),
            item.Word("mode", Spelling.StatementMode),
            item.Word("stance", Spelling.Stance),
            item.Quote("text"),
            item.OptionalSpan("cue"),
            item.Texts("about"),
            item.OptionalText("audience"),
            item.OptionalText("rebuts"),
            item.Flag("rebuttal"));
}
