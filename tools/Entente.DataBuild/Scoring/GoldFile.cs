using System.Text.Json;

namespace Entente.DataBuild.Scoring;

/// <summary>Reads files of coded texts: JSON Lines, one text a line.</summary>
internal static class GoldFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>All texts of a file by identifier, in the order of the file.</summary>
    /// <exception cref="JsonException">A line is no coded text.</exception>
    /// <exception cref="ArgumentException">An identifier stands twice.</exception>
    public static OrderedDictionary<string, GoldText> Read(string path)
    {
        var texts = new OrderedDictionary<string, GoldText>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var text = Parse(line);
            texts.Add(text.Id, text);
        }

        return texts;
    }

    /// <summary>One text.</summary>
    /// <exception cref="JsonException">The line is no coded text.</exception>
    public static GoldText Parse(ReadOnlySpan<char> line) => JsonSerializer.Deserialize<GoldText>(line, Options) ?? throw new JsonException("null stands where a text was expected");
}
