using System.Text.Json;

namespace Entente.Record;

/// <summary>The object <c>coder</c>.</summary>
internal static class CoderJson
{
    public static void Write(Utf8JsonWriter json, CoderVersion coder)
    {
        json.WriteStartObject("coder"u8);
        json.WriteString("engine"u8, coder.Engine);
        json.WriteString("model"u8, coder.Model);
        json.WriteString("lexicon"u8, coder.Lexicon);
        json.WriteString("ontology"u8, coder.Ontology);
        json.WriteEndObject();
    }

    public static CoderVersion Read(JsonItem item) =>
        new(item.Text("engine"), item.Text("model"), item.Text("lexicon"), item.Text("ontology"));
}
