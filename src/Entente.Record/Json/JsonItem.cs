using System.Globalization;
using System.Text.Json;
using Entente.Text;

namespace Entente.Record;

/// <summary>One JSON object that is being read, which knows its path for error messages. Fields that it is not asked for are ignored.</summary>
internal sealed class JsonItem
{
    private readonly JsonElement _element;
    private readonly JsonItem? _parent;
    private readonly string _name;

    private JsonItem(JsonElement element, JsonItem? parent, string name)
    {
        _element = element;
        _parent = parent;
        _name = name;
    }

    /// <summary>Path from the top, such as <c>events[3].date</c>.</summary>
    public string Path => _parent is null || _parent.Path.Length == 0 ? _name : _parent.Path + "." + _name;

    public static JsonItem Root(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? new JsonItem(element, null, "")
            : throw new RecordFormatException("", "expected a JSON object");

    public bool Has(string field) => Find(field) is not null;

    public string Text(string field) => OptionalText(field) ?? throw Error(field, "is missing");

    public string? OptionalText(string field) =>
        Find(field) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Error(field, "expected a string");

    public bool Flag(string field) =>
        Find(field) is { } value && (value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Error(field, "expected true or false"),
        });

    public int Integer(string field) => OptionalInteger(field) ?? throw Error(field, "is missing");

    public int? OptionalInteger(string field) =>
        Find(field) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw Error(field, "expected a whole number");

    public double? OptionalNumber(string field) =>
        Find(field) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number
        : throw Error(field, "expected a number");

    public decimal Amount(string field) =>
        Find(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number)
            ? number
            : throw Error(field, "expected an amount");

    public DateOnly? OptionalDate(string field) =>
        OptionalText(field) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Error(field, $"'{text}' is no date (YYYY-MM-DD)");

    public T Word<T>(string field, EnumSpelling<T> spelling)
        where T : struct, Enum => OptionalWord(field, spelling) ?? throw Error(field, "is missing");

    public T? OptionalWord<T>(string field, EnumSpelling<T> spelling)
        where T : struct, Enum =>
        OptionalText(field) is not { } text ? null
        : spelling.TryParse(text, out var value) ? value
        : throw Error(field, $"'{text}' is none of {string.Join(", ", spelling.Words)}");

    public TextSpan Span(string field) => OptionalSpan(field) ?? throw Error(field, "is missing");

    public TextSpan? OptionalSpan(string field) => Find(field) is { } value ? ToSpan(value, field) : null;

    public Quote Quote(string words = "quote") => new(Span("span"), Text(words));

    public JsonItem Item(string field) => OptionalItem(field) ?? throw Error(field, "is missing");

    public JsonItem? OptionalItem(string field) =>
        Find(field) is not { } value ? null
        : value.ValueKind == JsonValueKind.Object ? new JsonItem(value, this, field)
        : throw Error(field, "expected an object");

    public T[] Items<T>(string field, Func<JsonItem, T> read) =>
        Array(field, (value, name) => value.ValueKind == JsonValueKind.Object
            ? read(new JsonItem(value, this, name))
            : throw Error(name, "expected an object"));

    public string[] Texts(string field) =>
        Array(field, (value, name) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Error(name, "expected a string"));

    public string?[] OptionalTexts(string field) =>
        Array(field, (value, name) => value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            _ => throw Error(name, "expected a string or null"),
        });

    public TextSpan[] Spans(string field) => Array(field, ToSpan);

    public RecordFormatException Error(string field, string problem) =>
        new(Path.Length == 0 ? field : Path + "." + field, problem);

    private JsonElement? Find(string field) =>
        _element.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private T[] Array<T>(string field, Func<JsonElement, string, T> read)
    {
        if (Find(field) is not { } list)
            return [];
        if (list.ValueKind != JsonValueKind.Array)
            throw Error(field, "expected a list");
        var items = new T[list.GetArrayLength()];
        var index = 0;
        foreach (var value in list.EnumerateArray())
        {
            items[index] = read(value, $"{field}[{index}]");
            index++;
        }

        return items;
    }

    private TextSpan ToSpan(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 2
            || !IsOffset(value[0], out var start) || !IsOffset(value[1], out var end) || start > end)
            throw Error(name, "expected a span [start, end]");
        return new TextSpan(start, end);
    }

    private static bool IsOffset(JsonElement value, out int offset)
    {
        offset = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out offset) && offset >= 0;
    }
}
