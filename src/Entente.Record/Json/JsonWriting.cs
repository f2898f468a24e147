using System.Globalization;
using System.Text.Json;
using Entente.Text;

namespace Entente.Record;

/// <summary>Writing of the small values that every record shares: spans, quotes, dates, lists of words.</summary>
internal static class JsonWriting
{
    public static void Span(this Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } known)
            json.SpanValue(known);
        else
            json.WriteNullValue();
    }

    public static void Spans(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            json.SpanValue(span);
        json.WriteEndArray();
    }

    public static void Words(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public static void Quotes(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Quote> quotes)
    {
        json.WriteStartArray(name);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.Span("span"u8, quote.Span);
            json.WriteString("quote"u8, quote.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, RecordDate date)
    {
        json.WriteStartObject(name);
        json.Day("start"u8, date.Interval?.Start);
        json.Day("end"u8, date.Interval?.End);
        json.WriteString("basis"u8, Spelling.DateBasis.Of(date.Basis));
        json.WriteString("quote"u8, date.Words?.Text);
        json.Span("span"u8, date.Words?.Span);
        json.WriteEndObject();
    }

    public static void Place(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Place? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("name"u8, place.Name);
        json.WriteString("country"u8, place.Country);
        json.Number("geonames"u8, place.GeoNames);
        json.Number("lat"u8, place.Latitude);
        json.Number("lon"u8, place.Longitude);
        json.WriteString("role"u8, Spelling.PlaceRole.Of(place.Role));
        json.WriteEndObject();
    }

    public static void List<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Day(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[10];
        known.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    private static void SpanValue(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
