using System.Text.Json;

namespace Entente.Intake.Json;

/// <summary>The values of a JSON object by what they mean. Lives as long as its document.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement[] _values = new JsonElement[Enum.GetValues<FieldTarget>().Length];

    private JsonFields()
    {
    }

    /// <summary>Sorts the fields of an object: names that the user gave first, then the usual names by rank; empty values do not count.</summary>
    internal static JsonFields Collect(JsonElement record, IntakeWords words, FieldMap given)
    {
        var found = new JsonFields();
        Span<int> ranks = stackalloc int[found._values.Length];
        ranks.Fill(int.MaxValue);
        foreach (var property in record.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Null or JsonValueKind.False or JsonValueKind.True)
                continue;
            var name = Find(property.Name, words, given);
            if (name is not { } known || known.Rank >= ranks[(int)known.Target] || IsEmpty(property.Value))
                continue;
            ranks[(int)known.Target] = known.Rank;
            found._values[(int)known.Target] = property.Value;
        }

        return found;
    }

    /// <summary>A value as text: a string, a number as written, or the strings of an array; null when there is none.</summary>
    internal string? Text(FieldTarget target, string separator)
    {
        var value = _values[(int)target];
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join(separator, value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString())),
            JsonValueKind.Object => NameOf(value),
            _ => null,
        };
    }

    /// <summary>A number as seconds, or milliseconds, since 1970; null when the value is no number of that size.</summary>
    internal DateTimeOffset? Seconds(FieldTarget target)
    {
        var value = _values[(int)target];
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number) || number < 100_000_000)
            return null;
        var milliseconds = number < 100_000_000_000 ? number * 1000 : number;
        return milliseconds < 7_000_000_000_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
    }

    /// <summary>The names of an object's first fields, for messages.</summary>
    internal static string Names(JsonElement record)
    {
        var names = record.EnumerateObject().Select(p => p.Name).Take(12).ToArray();
        return names.Length == 0 ? "no fields" : string.Join(", ", names);
    }

    private static FieldName? Find(string name, IntakeWords words, FieldMap given)
    {
        if (given.Find(name) is { } target)
            return new FieldName(target, int.MinValue);
        return words.Fields.TryGetValue(name.ToLowerInvariant(), out var usual) ? usual : null;
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.ValueEquals(""),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    // Feeds and schema.org write {"name": "…"} for people and outlets.
    private static string? NameOf(JsonElement value) =>
        value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
}
