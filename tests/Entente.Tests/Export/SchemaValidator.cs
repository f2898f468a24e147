using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Tests.Export;

/// <summary>Checks JSON against the part of JSON Schema that the record format's schema uses; a keyword outside it is an error.</summary>
internal sealed class SchemaValidator(JsonElement schema)
{
    private readonly List<string> _problems = [];

    internal static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value)
    {
        var validator = new SchemaValidator(schema);
        validator.Check(schema, value, "$");
        return validator._problems;
    }

    private void Check(JsonElement rule, JsonElement value, string path)
    {
        foreach (var keyword in rule.EnumerateObject())
            CheckKeyword(keyword.Name, keyword.Value, rule, value, path);
    }

    private void CheckKeyword(string name, JsonElement argument, JsonElement rule, JsonElement value, string path)
    {
        var isFine = name switch
        {
            "$ref" => Follow(argument, value, path),
            "type" => HasType(argument, value),
            "properties" => CheckProperties(argument, value, path),
            "required" => value.ValueKind != JsonValueKind.Object || argument.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => rule.GetProperty("properties").TryGetProperty(p.Name, out _)),
            "items" => CheckItems(argument, value, path),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= argument.GetInt32(),
            "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= argument.GetInt32(),
            "enum" => argument.EnumerateArray().Any(a => JsonElement.DeepEquals(a, value)),
            "const" => JsonElement.DeepEquals(argument, value),
            "anyOf" => argument.EnumerateArray().Any(a => Problems(schema, a, value)),
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, argument.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetDouble(),
            "description" or "title" or "$schema" or "$defs" => true,
            _ => throw new NotSupportedException($"keyword {name}"),
        };
        if (!isFine)
            _problems.Add($"{path}: {name} {argument.GetRawText()} does not hold of {value.GetRawText()}");
    }

    private static bool Problems(JsonElement root, JsonElement rule, JsonElement value)
    {
        var validator = new SchemaValidator(root);
        validator.Check(rule, value, "$");
        return validator._problems.Count == 0;
    }

    private bool Follow(JsonElement reference, JsonElement value, string path)
    {
        Check(schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), value, path);
        return true;
    }

    private bool CheckProperties(JsonElement properties, JsonElement value, string path)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property.Name, out var inner))
                Check(property.Value, inner, path + "." + property.Name);
        }

        return true;
    }

    private bool CheckItems(JsonElement rule, JsonElement value, string path)
    {
        foreach (var (index, item) in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Index() : [])
            Check(rule, item, $"{path}[{index}]");
        return true;
    }

    private static bool HasType(JsonElement types, JsonElement value) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(t => IsType(t.GetString()!, value)) : IsType(types.GetString()!, value);

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"type {type}"),
    };
}
