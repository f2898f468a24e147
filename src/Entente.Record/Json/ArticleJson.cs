using System.Globalization;
using System.Text.Json;

namespace Entente.Record;

/// <summary>The article: the object <c>report</c>; its body is the field <c>text</c> of the whole.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("report"u8);
        json.WriteString("id"u8, article.Id);
        json.WriteString("externalId"u8, article.ExternalId);
        json.WriteString("title"u8, article.Title);
        json.WriteString("publisher"u8, article.Publisher);
        json.WriteString("url"u8, article.Url);
        json.WriteString("published"u8, article.Published is { } time ? Format(time) : null);
        json.WriteString("publishedBasis"u8, Spelling.PublishedBasis.Of(article.PublishedBasis));
        json.WriteString("language"u8, article.Language);
        json.WriteString("author"u8, article.Author);
        json.Spans("skipped"u8, article.Skipped);
        json.List("notes"u8, article.Notes, NoteJson.Write);
        json.WriteEndObject();
    }

    public static Article Read(JsonItem report, string text) =>
        new(
            report.Text("id"),
            report.OptionalText("externalId"),
            report.OptionalText("title"),
            text,
            Published(report),
            report.OptionalWord("publishedBasis", Spelling.PublishedBasis) ?? PublishedBasis.Unknown,
            report.OptionalText("publisher"),
            report.OptionalText("url"),
            report.OptionalText("author"),
            report.OptionalText("language") ?? "en",
            report.Spans("skipped"),
            report.Items("notes", NoteJson.Read));

    // UTC, with fractions of a second only when there are any.
    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Published(JsonItem report)
    {
        if (report.OptionalText("published") is not { } text)
            return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw report.Error("published", $"'{text}' is no time (YYYY-MM-DDThh:mm:ssZ)");
    }
}
