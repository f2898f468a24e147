using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>events</c>.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter json, PoliticalEvent act)
    {
        json.WriteString("id"u8, act.Id);
        json.Words("sources"u8, act.Sources);
        json.Words("targets"u8, act.Targets);
        json.WriteBoolean("joint"u8, act.Joint);
        WriteCodes(json, act);
        json.WriteString("status"u8, Spelling.Status.Of(act.Status));
        json.Date("date"u8, act.Date);
        json.Place("place"u8, act.Place);
        json.WriteString("attributedTo"u8, act.AttributedTo);
        WriteEvidence(json, act.Evidence);
        json.Quotes("retellings"u8, act.Retellings);
        json.WriteNumber("confidence"u8, act.Confidence);
        json.WriteString("rule"u8, act.Rule);
    }

    public static PoliticalEvent Read(JsonItem item) =>
        new(
            item.Text("id"),
            item.Texts("sources"),
            item.Texts("targets"),
            item.Flag("joint"),
            item.Word("event", Spelling.Event),
            item.OptionalText("mode"),
            item.Texts("contexts"),
            item.OptionalText("cameo"),
            item.Text("root"),
            Quad(item),
            item.OptionalNumber("goldstein"),
            item.OptionalNumber("score"),
            item.Word("status", Spelling.Status),
            item.Date("date"),
            item.Place("place"),
            item.OptionalText("attributedTo"),
            ReadEvidence(item.Item("evidence")),
            item.Quotes("retellings"),
            item.OptionalNumber("confidence") ?? throw item.Error("confidence", "is missing"),
            item.Text("rule"));

    private static void WriteCodes(Utf8JsonWriter json, PoliticalEvent act)
    {
        json.WriteString("event"u8, Spelling.Event.Of(act.Event));
        json.WriteString("mode"u8, act.Mode);
        json.Words("contexts"u8, act.Contexts);
        json.WriteString("cameo"u8, act.Cameo);
        json.WriteString("root"u8, act.Root);
        json.WriteNumber("quad"u8, act.Quad);
        json.Number("goldstein"u8, act.Goldstein);
        json.Number("score"u8, act.Score);
    }

    private static void WriteEvidence(Utf8JsonWriter json, EventEvidence evidence)
    {
        json.WriteStartObject("evidence"u8);
        json.Span("sentence"u8, evidence.Sentence);
        json.Span("predicate"u8, evidence.Predicate);
        json.Spans("sources"u8, evidence.Sources);
        json.Spans("targets"u8, evidence.Targets);
        json.Span("span"u8, evidence.Quote.Span);
        json.WriteString("quote"u8, evidence.Quote.Text);
        json.WriteEndObject();
    }

    private static EventEvidence ReadEvidence(JsonItem item) =>
        new(item.Span("sentence"), item.Span("predicate"), item.Spans("sources"), item.Spans("targets"), item.Quote());

    private static int Quad(JsonItem item)
    {
        var quad = item.Integer("quad");
        return quad is >= 1 and <= 4 ? quad : throw item.Error("quad", "expected 1, 2, 3 or 4");
    }
}
