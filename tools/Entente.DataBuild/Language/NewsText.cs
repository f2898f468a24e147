using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Entente.DataBuild.Language;

/// <summary>
/// The command <c>news-text --out FILE FILE.jsonl.gz=WORDS…</c>: plain news for a parser to analyse, as silver to train on. Of each file of JSON Lines, articles in random order
/// until the number of words is reached; title and text (<c>text</c> or <c>body</c>) with blank lines between them.
/// </summary>
internal static class NewsText
{
    /// <summary>Writes the text; the same files give the same text.</summary>
    public static int Run(CommandOptions options)
    {
        var random = new Shuffler(7);
        var chosen = options.Rest.SelectMany(argument => Choose(argument, random)).ToArray();
        random.Shuffle(chosen.AsSpan());
        File.WriteAllText(options.Require("out"), string.Join("\n\n", chosen) + "\n");
        return 0;
    }

    private static List<string> Choose(string argument, Shuffler random)
    {
        var at = argument.LastIndexOf('=');
        if (at < 0)
            throw new InvalidOperationException($"{argument}: write FILE=WORDS");
        var articles = Read(argument[..at]).ToArray();
        random.Shuffle(articles.AsSpan());
        var (chosen, words, limit) = (new List<string>(), 0L, long.Parse(argument[(at + 1)..], CultureInfo.InvariantCulture));
        foreach (var article in articles)
        {
            if (words > limit)
                break;
            chosen.Add(article);
            words += article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return chosen;
    }

    private static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string[] parts = [Field(json, "title"), Field(json, "text"), Field(json, "body")];
            yield return string.Join("\n\n", parts.Where(part => part.Length > 0));
        }
    }

    private static string Field(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
}
