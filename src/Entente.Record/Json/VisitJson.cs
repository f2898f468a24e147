using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>visits</c>. <c>visitors</c> lists actors; <c>names</c> lists, in the same order, the person's name or null.</summary>
internal static class VisitJson
{
    public static void Write(Utf8JsonWriter json, Visit visit)
    {
        json.WriteString("id"u8, visit.Id);
        json.WriteStartArray("visitors"u8);
        foreach (var visitor in visit.Visitors)
            json.WriteStringValue(visitor.Actor);
        json.WriteEndArray();
        json.WriteStartArray("names"u8);
        foreach (var visitor in visit.Visitors)
            json.WriteStringValue(visitor.Name);
        json.WriteEndArray();
        json.WriteString("host"u8, visit.Host);
        json.Place("place"u8, visit.Place);
        json.Place("from"u8, visit.From);
        json.WriteString("stage"u8, Spelling.VisitStage.Of(visit.Stage));
        json.Date("date"u8, visit.Date);
        json.WriteString("purpose"u8, visit.Purpose);
        json.Quotes("evidence"u8, visit.Evidence);
    }

    public static Visit Read(JsonItem item) =>
        new(
            item.Text("id"),
            Visitors(item),
            item.OptionalText("host"),
            item.Place("place"),
            item.Place("from"),
            item.Word("stage", Spelling.VisitStage),
            item.Date("date"),
            item.OptionalText("purpose"),
            item.Quotes("evidence"));

    private static Visitor[] Visitors(JsonItem item)
    {
        var (actors, names) = (item.Texts("visitors"), item.OptionalTexts("names"));
        return names.Length == 0 || names.Length == actors.Length
            ? [.. actors.Select((actor, i) => new Visitor(actor, names.Length == 0 ? null : names[i]))]
            : throw item.Error("names", "has another length than visitors");
    }
}
