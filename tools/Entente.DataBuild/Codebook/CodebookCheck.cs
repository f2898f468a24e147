using System.Buffers;
using System.Text;
using Entente.DataBuild.Scoring;
using Entente.Export;
using Entente.Reading;
using Entente.Record;

namespace Entente.DataBuild.Codebook;

/// <summary>Reads the sentences of the codebook and compares what is coded with what the pages expect.</summary>
internal static class CodebookCheck
{
    /// <summary>What goes wrong with an example; null when all acts are as expected and there are no others.</summary>
    public static string? Fault(CodebookExample example, ArticleReader reader) => Fault(example.Expected, Read(example, reader).Events);

    /// <summary>The same for acts that were read already: <c>missing</c>, <c>extra</c>, or what is wrong with one.</summary>
    public static string? Fault(IReadOnlyList<ExpectedAct> expected, IReadOnlyList<GoldEvent> found)
    {
        var weights = new long[expected.Count, found.Count];
        for (var i = 0; i < expected.Count; i++)
        {
            for (var j = 0; j < found.Count; j++)
                weights[i, j] = Closeness(expected[i].Difference(found[j]));
        }

        var matched = Assignment.Heaviest(weights);
        if (Array.Exists(matched, j => j < 0))
            return "missing";
        return matched.Select((j, i) => expected[i].Difference(found[j])).FirstOrDefault(difference => difference is not null) ??
            (found.Count > expected.Count ? "extra" : null);
    }

    private static GoldText Read(CodebookExample example, ArticleReader reader)
    {
        var published = new DateTimeOffset(example.Published, TimeOnly.MinValue, TimeSpan.Zero);
        var article = new Article("sha256:0", null, null, example.Sentence, published, PublishedBasis.Given, null, null, null, "en", [], []);
        var buffer = new ArrayBufferWriter<byte>();
        new GoldFormat().Write(buffer, reader.Read(article));
        return GoldFile.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static long Closeness(string? difference) => difference switch
    {
        null => 32,
        "date" => 16,
        "mode" => 8,
        "status" => 4,
        "actors" => 2,
        _ => 1,
    };
}
