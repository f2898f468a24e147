using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Trains the tagger and makes tags that it did not learn from, for the parser to train on.</summary>
internal sealed class TaggerTrainer
{
    private readonly TagSet _tags;
    private readonly int _seed;
    private readonly int _rounds;

    /// <summary>Takes the tag set and the settings.</summary>
    public TaggerTrainer(TagSet tags, int seed, int rounds) => (_tags, _seed, _rounds) = (tags, seed, rounds);

    /// <summary>The pairs of tags that occur at least twice, most frequent first.</summary>
    public static TagSet Collect(IEnumerable<TreebankSentence> sentences) => TagSet.Create(
    [
        .. sentences.SelectMany(sentence => sentence.Upos.Zip(sentence.Xpos))
            .GroupBy(pair => pair)
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => $"{group.Key.First} {group.Key.Second}", StringComparer.Ordinal)
            .Select(group => group.Key),
    ]);

    /// <summary>Trains on sentences whose words and gold pairs are given.</summary>
    public HashedScorer Train(IReadOnlyList<(WordFeatures[] Words, int[] Gold)> sentences)
    {
        var table = new PerceptronTable(21, _tags.Count);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Shuffler(_seed);
        for (var round = 0; round < _rounds; round++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var i in order)
                Learn(table, sentences[i].Words, sentences[i].Gold);
        }

        return table.Finish();
    }

    /// <summary>Tags every sentence with a model trained on the other folds.</summary>
    public int[][] Jackknife(IReadOnlyList<(WordFeatures[] Words, int[] Gold)> sentences, int folds)
    {
        var result = new int[sentences.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var tagger = new PerceptronTagger(Train([.. sentences.Where((_, i) => i % folds != fold)]));
            for (var i = fold; i < sentences.Count; i += folds)
            {
                result[i] = new int[sentences[i].Words.Length];
                tagger.Tag(sentences[i].Words, result[i]);
            }
        }

        return result;
    }

    private void Learn(PerceptronTable table, WordFeatures[] words, int[] gold)
    {
        Span<uint> features = stackalloc uint[PerceptronTagger.FeatureCount];
        Span<float> scores = stackalloc float[_tags.Count];
        Span<int> tags = stackalloc int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            PerceptronTagger.Extract(words, tags, i, features);
            table.Score(features, scores);
            tags[i] = PerceptronTable.Best(scores);
            table.Tick();
            if (gold[i] >= 0 && tags[i] != gold[i])
                table.Update(features, gold[i], tags[i]);
        }
    }
}
