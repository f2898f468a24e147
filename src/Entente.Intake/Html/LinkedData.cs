using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Entente.Intake.Html;

/// <summary>What a page's JSON-LD says about its report; blocks that are no JSON are passed over.</summary>
/// <param name="Headline">Headline.</param>
/// <param name="Published">Time of publication as written.</param>
/// <param name="Publisher">Outlet.</param>
/// <param name="Author">Authors, parted by semicolons.</param>
/// <param name="Url">Address.</param>
internal sealed record LinkedData(string? Headline, string? Published, string? Publisher, string? Author, string? Url)
{
    private const int LongestBlock = 200_000;

    private static LinkedData Nothing { get; } = new(null, null, null, null, null);

    /// <summary>Reads the first block of the page that describes an article.</summary>
    internal static LinkedData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (script.TextContent.Length <= LongestBlock && TryRead(script.TextContent, out var found))
                return found;
        }

        return Nothing;
    }

    private static bool TryRead(string json, out LinkedData found)
    {
        found = Nothing;
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return TryFind(document.RootElement, 0, out found);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryFind(JsonElement value, int depth, out LinkedData found)
    {
        found = Nothing;
        if (depth > 4)
            return false;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (TryFind(item, depth + 1, out found))
                    return true;
            }

            return false;
        }

        if (value.ValueKind != JsonValueKind.Object)
            return false;
        if (!IsArticle(value))
            return value.TryGetProperty("@graph", out var graph) && TryFind(graph, depth + 1, out found);
        found = new LinkedData(String(value, "headline") ?? String(value, "name"), String(value, "datePublished") ?? String(value, "dateCreated"),
            String(value, "publisher"), String(value, "author"), String(value, "url"));
        return true;
    }

    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out var type))
            return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name &&
        (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static string? String(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? Text(found) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => String(value, "name"),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text).Where(t => !string.IsNullOrWhiteSpace(t)).Take(8)),
        _ => null,
    };
}
