namespace Entente.Language;

/// <summary>Tags from left to right with a linear classifier over words around, their clusters and the two tags before.</summary>
internal sealed class PerceptronTagger
{
    /// <summary>Number of features of one word.</summary>
    public const int FeatureCount = 34;

    private readonly HashedScorer _scorer;

    /// <summary>Takes finished weights.</summary>
    public PerceptronTagger(HashedScorer scorer) => _scorer = scorer;

    /// <summary>Fills <paramref name="tags"/> with the pair numbers of one sentence.</summary>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<int> tags)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<int> scores = stackalloc int[_scorer.Classes];
        for (var i = 0; i < words.Length; i++)
        {
            Extract(words, tags, i, features);
            _scorer.Score(features, scores);
            tags[i] = Best(scores);
        }
    }

    /// <summary>Features of the word at <paramref name="i"/>, with the tags before it known.</summary>
    public static void Extract(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> tags, int i, Span<uint> f)
    {
        ref readonly var w = ref words[i];
        var before = i > 0 ? words[i - 1] : default;
        var after = i + 1 < words.Length ? words[i + 1] : default;
        var before2 = i > 1 ? words[i - 2] : default;
        var after2 = i + 2 < words.Length ? words[i + 2] : default;
        var tag1 = i > 0 ? (uint)tags[i - 1] + 1 : 0;
        var tag2 = i > 1 ? (uint)tags[i - 2] + 1 : 0;
        var edge = i == 0 ? 1u : 0u;
        f[0] = Hashing.Feature(1, w.Form);
        f[1] = Hashing.Feature(2, w.Lower);
        f[2] = Hashing.Feature(3, w.Suffix1);
        f[3] = Hashing.Feature(4, w.Suffix2);
        f[4] = Hashing.Feature(5, w.Suffix3);
        f[5] = Hashing.Feature(6, w.Suffix4);
        f[6] = Hashing.Feature(7, w.Prefix1);
        f[7] = Hashing.Feature(8, w.Prefix3);
        f[8] = Hashing.Feature(9, w.Shape, edge);
        f[9] = Hashing.Feature(10, w.Fine);
        f[10] = Hashing.Feature(11, w.Coarse, w.Shape);
        f[11] = Hashing.Feature(12, before.Lower);
        f[12] = Hashing.Feature(13, after.Lower);
        f[13] = Hashing.Feature(14, before2.Lower);
        f[14] = Hashing.Feature(15, after2.Lower);
        f[15] = Hashing.Feature(16, before.Fine);
        f[16] = Hashing.Feature(17, after.Fine);
        f[17] = Hashing.Feature(18, before2.Coarse, before.Coarse);
        f[18] = Hashing.Feature(19, after.Coarse, after2.Coarse);
        f[19] = Hashing.Feature(20, tag1);
        f[20] = Hashing.Feature(21, tag1, tag2);
        f[21] = Hashing.Feature(22, tag1, w.Lower);
        f[22] = Hashing.Feature(23, tag1, after.Lower);
        f[23] = Hashing.Feature(24, before.Lower, w.Lower);
        f[24] = Hashing.Feature(25, w.Lower, after.Lower);
        f[25] = Hashing.Feature(26, tag1, w.Suffix3);
        f[26] = Hashing.Feature(27, w.Shape, after.Shape, before.Shape);
        f[27] = Hashing.Feature(28, after.Suffix3);
        f[28] = Hashing.Feature(29, before.Suffix3);
        f[29] = Hashing.Feature(30, tag1, w.Fine);
        f[30] = Hashing.Feature(31, w.Fine, after.Fine);
        f[31] = Hashing.Feature(32, tag1, tag2, w.Lower);
        f[32] = Hashing.Feature(33, edge, w.Lower);
        f[33] = Hashing.Feature(34, w.Suffix2, after.Coarse, tag1);
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
