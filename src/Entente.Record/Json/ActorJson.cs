using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>actors</c>.</summary>
internal static class ActorJson
{
    public static void Write(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("id"u8, actor.Id);
        json.WriteString("code"u8, actor.Code);
        json.WriteString("sector"u8, actor.Sector);
        json.WriteString("kind"u8, Spelling.ActorKind.Of(actor.Kind));
        json.WriteString("name"u8, actor.Name);
        json.WriteString("role"u8, actor.Role);
        json.WriteString("wikidata"u8, actor.Wikidata);
        json.List("mentions"u8, actor.Mentions, WriteMention);
    }

    public static Actor Read(JsonItem item) =>
        new(
            item.Text("id"),
            item.Text("code"),
            item.OptionalText("sector"),
            item.Word("kind", Spelling.ActorKind),
            item.Text("name"),
            item.OptionalText("role"),
            item.OptionalText("wikidata"),
            item.Items("mentions", ReadMention));

    private static void WriteMention(Utf8JsonWriter json, ActorMention mention)
    {
        json.Span("span"u8, mention.Span);
        json.WriteString("quote"u8, mention.Text);
        json.WriteString("kind"u8, Spelling.MentionKind.Of(mention.Kind));
    }

    private static ActorMention ReadMention(JsonItem item) =>
        new(item.Span("span"), item.Text("quote"), item.Word("kind", Spelling.MentionKind));
}
