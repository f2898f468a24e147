using Entente.DataBuild.Names;
using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training.Names;

/// <summary>Sentences of one length as tensors, steps × sentences × values.</summary>
/// <param name="Steps">Length of the sentences.</param>
/// <param name="Inputs">Inputs.</param>
/// <param name="Corpora">Number of the corpus of each sentence.</param>
/// <param name="Barred">A large negative number for each label that a word may not have.</param>
/// <param name="Weights">Weight of each sentence.</param>
internal sealed record NameBatch(int Steps, Tensor Inputs, Tensor Corpora, Tensor Barred, Tensor Weights)
{
    private const float No = -1e4f;

    /// <summary>Lays out sentences.</summary>
    public static NameBatch Create(IReadOnlyList<(NamedSentence Sentence, byte[] Rows)> sentences, int columns, Func<NamedSentence, (int Corpus, float Weight)> properties)
    {
        var (steps, count) = (sentences[0].Sentence.Count, sentences.Count);
        var (inputs, barred) = (new byte[steps * count * columns], new float[steps * count * NameLabels.Count]);
        for (var s = 0; s < count; s++)
        {
            var (sentence, rows) = sentences[s];
            for (var i = 0; i < steps; i++)
            {
                var place = (i * count) + s;
                rows.AsSpan(i * columns, columns).CopyTo(inputs.AsSpan(place * columns));
                for (var label = 0; label < NameLabels.Count; label++)
                    barred[(place * NameLabels.Count) + label] = (sentence.Allowed[i] >> label & 1) == 1 ? 0 : No;
            }
        }

        var known = sentences.Select(pair => properties(pair.Sentence)).ToArray();
        return new NameBatch(
            steps,
            tensor(inputs).to_type(ScalarType.Float32).sub_(ByteKernels.Zero).mul_(1f / 127).reshape(steps, count, columns),
            tensor(known.Select(pair => (long)pair.Corpus).ToArray()),
            tensor(barred).reshape(steps, count, NameLabels.Count),
            tensor(known.Select(pair => pair.Weight).ToArray()));
    }
}
