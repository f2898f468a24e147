using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training;

/// <summary>Sentences of one length as tensors.</summary>
internal sealed class Batch
{
    private Batch(int steps, int count) => (Steps, Count) = (steps, count);

    /// <summary>Length of the sentences.</summary>
    public int Steps { get; }

    /// <summary>Number of sentences.</summary>
    public int Count { get; }

    /// <summary>Number of words.</summary>
    public int Words => Steps * Count;

    /// <summary>Row of the given vectors, steps × sentences.</summary>
    public Tensor Vectors { get; private set; } = null!;

    /// <summary>Row of the trained vectors.</summary>
    public Tensor Trained { get; private set; } = null!;

    /// <summary>Row of each hashed table, tables × steps × sentences.</summary>
    public Tensor Affixes { get; private set; } = null!;

    /// <summary>Tags, sentences × steps; -100 where there is none.</summary>
    public Tensor Tags { get; private set; } = null!;

    /// <summary>Heads, sentences × steps.</summary>
    public Tensor Heads { get; private set; } = null!;

    /// <summary>Relations, sentences × steps.</summary>
    public Tensor Relations { get; private set; } = null!;

    /// <summary>Added to head scores, steps × (steps + 1): a large negative number for the word itself.</summary>
    public Tensor Barred { get; private set; } = null!;

    /// <summary>Lays out sentences.</summary>
    public static Batch Create(IReadOnlyList<TrainingSentence> sentences, Vocabulary vocabulary)
    {
        var batch = new Batch(sentences[0].Count, sentences.Count);
        batch.FillInputs(sentences, vocabulary);
        batch.FillTargets(sentences);
        return batch;
    }

    private void FillInputs(IReadOnlyList<TrainingSentence> sentences, Vocabulary vocabulary)
    {
        var places = Steps * Count;
        var (vectors, trained) = (new long[places], new long[places]);
        var affixes = new long[WordInput.Tables * places];
        Span<int> rows = stackalloc int[WordInput.Tables];
        for (var s = 0; s < Count; s++)
        {
            var forms = sentences[s].Forms;
            for (var i = 0; i < Steps; i++)
            {
                var place = (i * Count) + s;
                var lower = Hashing.Lower(forms[i]);
                vectors[place] = vocabulary.Vectors.Find(lower, 0);
                trained[place] = vocabulary.Words.Find(lower, 0);
                WordInput.Fill(forms[i], rows);
                for (var table = 0; table < rows.Length; table++)
                    affixes[(table * places) + place] = rows[table];
            }
        }

        Vectors = tensor(vectors);
        Trained = tensor(trained);
        Affixes = tensor(affixes).reshape(WordInput.Tables, places);
    }

    private void FillTargets(IReadOnlyList<TrainingSentence> sentences)
    {
        var (tags, heads, relations) = (new long[Words], new long[Words], new long[Words]);
        var barred = new float[Steps * (Steps + 1)];
        for (var i = 0; i < Steps; i++)
            barred[(i * (Steps + 1)) + i + 1] = -1e6f;
        for (var at = 0; at < Words; at++)
        {
            var (sentence, i) = (sentences[at / Steps], at % Steps);
            tags[at] = sentence.Tags[i] >= 0 ? sentence.Tags[i] : -100;
            heads[at] = sentence.Heads[i];
            relations[at] = sentence.Relations[i];
        }

        Tags = tensor(tags);
        Heads = tensor(heads);
        Relations = tensor(relations);
        Barred = tensor(barred).reshape(Steps, Steps + 1);
    }
}
