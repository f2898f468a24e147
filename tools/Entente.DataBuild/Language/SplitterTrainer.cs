using System.Runtime.InteropServices;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Trains the sentence splitter on the gaps between gold words.</summary>
internal static class SplitterTrainer
{
    /// <summary>Trains on the text of a treebank.</summary>
    public static HashedScorer Train(RawText text, int rounds)
    {
        var table = new PerceptronTable(18, 2);
        var ends = text.SentenceEnds.ToHashSet();
        for (var round = 0; round < rounds; round++)
            Round(table, text, ends);
        return table.Finish();
    }

    private static void Round(PerceptronTable table, RawText text, HashSet<int> ends)
    {
        Span<uint> features = stackalloc uint[SplitFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var words = CollectionsMarshal.AsSpan(text.Words);
        var context = new SplitContext();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            context.Advance(text.Text, words[i].Span);
            var gold = ends.Contains(i + 1) ? 1 : 0;
            if (!words[i + 1].IsClitic && !SentenceSplitter.HasBlankLine(text.Text, words[i].Span.End, words[i + 1].Span.Start))
            {
                SplitFeatures.Extract(text.Text, words, i, context, features);
                table.Score(features, scores);
                table.Tick();
                if ((scores[1] > scores[0] ? 1 : 0) != gold)
                    table.Update(features, gold, 1 - gold);
            }

            if (gold == 1)
                context = new SplitContext();
        }
    }
}
