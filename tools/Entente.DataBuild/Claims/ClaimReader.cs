using System.Globalization;
using System.Text.Json;
using Entente.Intake;
using Entente.Reading;
using Entente.Reading.Events;
using Entente.Record;

namespace Entente.DataBuild.Claims;

/// <summary>Reads hand-coded texts with the program and marks each claim as right or wrong.</summary>
internal sealed class ClaimReader
{
    private readonly ArticleReader _reader;

    private ClaimReader(ArticleReader reader) => _reader = reader;

    /// <summary>Coded events that a perfect coder would find.</summary>
    public int GoldCount { get; private set; }

    /// <summary>Loads the program's data, without a model of claims.</summary>
    public static ClaimReader Load(string data) => new(ArticleReader.Load(new DataFolder(data), withTrust: false));

    /// <summary>Claims of all texts of a file, in order.</summary>
    public List<ClaimExample> Read(string path)
    {
        var examples = new List<ClaimExample>();
        foreach (var (line, text) in File.ReadLines(path).Select((line, text) => (line, text)))
        {
            using var json = JsonDocument.Parse(line);
            var gold = json.RootElement.GetProperty("events").EnumerateArray().Select(GoldEvent.Parse).ToList();
            GoldCount += gold.Count(item => item.Counts);
            Add(examples, text, _reader.Analyze(ArticleOf(json.RootElement), ReadingTrace.Off), gold);
        }

        return examples;
    }

    private static void Add(List<ClaimExample> examples, int text, ArticleAnalysis analysis, List<GoldEvent> gold)
    {
        var features = new ClaimFeatures(analysis.Context, analysis.Claims);
        foreach (var claim in analysis.Claims)
        {
            var found = gold.Find(item => item.Counts && item.Fits(claim)) ?? gold.Find(item => item.Fits(claim));
            if (found is not null)
                gold.Remove(found);
            examples.Add(new ClaimExample(text, [.. features.Of(claim)], found is not null, found?.Counts != false));
        }
    }

    private static Article ArticleOf(JsonElement json)
    {
        var published = DateOnly.Parse(json.GetProperty("published").GetString()!, CultureInfo.InvariantCulture);
        var text = json.GetProperty("text").GetString()!;
        var time = new DateTimeOffset(published.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return new Article("", null, json.GetProperty("title").GetString(), text, time, PublishedBasis.Metadata, null, null, null, "en", [], []);
    }
}
