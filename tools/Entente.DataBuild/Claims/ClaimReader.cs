using System.Globalization;
using Entente.DataBuild.Scoring;
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
        foreach (var text in GoldFile.Read(path).Values)
        {
            GoldCount += text.Events.Count(gold => !gold.IsLeftOut);
            Add(examples, text, _reader.Analyze(ArticleOf(text), ReadingTrace.Off));
        }

        return examples;
    }

    private static void Add(List<ClaimExample> examples, GoldText text, ArticleAnalysis analysis)
    {
        var features = new ClaimFeatures(analysis.Context, analysis.Claims);
        var given = analysis.Claims.Select(claim => Given(claim, analysis.Context.Document.Text)).ToArray();
        var pairing = Pairing<GoldEvent>.Of(
            text.Events, given, EventMatch.IsRight, (gold, act) => EventMatch.Likeness(gold, act, text.Text), gold => gold.IsLeftOut);
        var right = pairing.Pairs.Select(pair => pair.Given).ToHashSet<GoldEvent>(ReferenceEqualityComparer.Instance);
        var wrong = pairing.Spurious.ToHashSet<GoldEvent>(ReferenceEqualityComparer.Instance);
        foreach (var (claim, act) in analysis.Claims.Zip(given))
            examples.Add(new ClaimExample(text.Id, [.. features.Of(claim)], !wrong.Contains(act), right.Contains(act) || wrong.Contains(act)));
    }

    private static GoldEvent Given(EventClaim claim, string text) => new()
    {
        Event = EventTypes.Name(claim.Event),
        Sources = [.. claim.Sources.Select(actor => actor.Code)],
        Targets = [.. claim.Targets.Select(actor => actor.Code)],
        Status = claim.Status.ToString().ToLowerInvariant(),
        Evidence = claim.Evidence.Of(text).ToString(),
    };

    private static Article ArticleOf(GoldText text)
    {
        DateTimeOffset? published = DateOnly.TryParse(text.Published, CultureInfo.InvariantCulture, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
        return new Article(text.Id, text.Id, text.Title, text.Text ?? "", published, PublishedBasis.Metadata, null, null, null, "en", [], []);
    }
}
