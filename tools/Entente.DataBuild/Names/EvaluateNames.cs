using Entente.DataBuild.Language;

namespace Entente.DataBuild.Names;

/// <summary>
/// The command <c>evaluate-names --ner DIR [--data DIR] [--part dev|test] [--misses N]</c>: scores on a part of UNER's English EWT with gold words. The shipped
/// model has learned from the development part; see <c>train-names</c> for scores of its parts that training did not see.
/// </summary>
internal static class EvaluateNames
{
    /// <summary>Prints scores, then misses (<c>-</c>) and names too many (<c>+</c>) with their sentences.</summary>
    public static int Run(CommandOptions options)
    {
        var analyzer = ModelOptions.Load(options);
        var scores = new NameScores();
        var left = options.Number("misses", 0);
        foreach (var sentence in NameCorpora.ReadUner(options.Require("ner"), options.Find("part") ?? "dev"))
        {
            var (given, gold) = (analyzer.Annotate(MentionCorpus.Pretokenised(sentence.Forms)).Names.ToArray(), sentence.Names());
            scores.Add(given, gold);
            if (left <= 0 || given.SequenceEqual(gold))
                continue;
            left--;
            Console.WriteLine(sentence.Differences(given));
        }

        Console.WriteLine(scores);
        return 0;
    }
}
