using static TorchSharp.torch;

namespace Entente.Training;

/// <summary>Scores of a network in training: the best head of each word by itself, without the search for a tree.</summary>
/// <param name="Tags">Share of right pairs of tags, in per cent.</param>
/// <param name="Heads">Share of right heads, in per cent.</param>
/// <param name="Labelled">Share of words whose head and relation are right, in per cent.</param>
internal sealed record Scores(double Tags, double Heads, double Labelled)
{
    /// <summary>Measures on sentences.</summary>
    public static Scores Of(ParserNetwork network, IReadOnlyList<TrainingSentence> sentences, Vocabulary vocabulary)
    {
        network.eval();
        var (words, tags, heads, labelled) = (0L, 0L, 0L, 0L);
        foreach (var part in sentences.GroupBy(sentence => sentence.Count).SelectMany(group => group.Chunk(Math.Max(1, 2000 / group.Key))))
        {
            using var scope = NewDisposeScope();
            using var quiet = no_grad();
            var batch = Batch.Create(part, vocabulary);
            var (tagScores, headScores, output) = network.Run(batch);
            var chosen = headScores.reshape(batch.Count * batch.Steps, -1).argmax(1);
            var relations = network.Relations(batch, output, chosen).argmax(1);
            var right = chosen.eq(batch.Heads);
            words += batch.Words;
            tags += tagScores.reshape(batch.Count * batch.Steps, -1).argmax(1).eq(batch.Tags).sum().item<long>();
            heads += right.sum().item<long>();
            labelled += right.logical_and(relations.eq(batch.Relations)).sum().item<long>();
        }

        return new Scores(100.0 * tags / words, 100.0 * heads / words, 100.0 * labelled / words);
    }
}
