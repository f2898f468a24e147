using Entente.Language;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Entente.Training.Names;

/// <summary>
/// The network that finds names, over inputs that stay as they are: a hidden layer with a bias for each corpus, so that each may keep its own habits, a recurrent layer in
/// both directions, scores of labels and of label after label (a conditional random field, Lafferty et al. 2001).
/// </summary>
internal sealed class NameNetwork : Module
{
    private const float Barred = -1e4f;
    private readonly NameSettings _settings;
    private readonly Tensor _barred;

    /// <summary>Makes a network with random weights.</summary>
    public NameNetwork(NameSettings settings, int inputs, int corpora)
        : base("names")
    {
        _settings = settings;
        Hidden = Linear(inputs, settings.Hidden);
        Corpora = Embedding(corpora, settings.Hidden);
        CorpusScores = Embedding(corpora, NameLabels.Count);
        Layer = LSTM(settings.Hidden, settings.Cells, bidirectional: true);
        Scores = Linear(2 * settings.Cells, NameLabels.Count);
        Transitions = new Parameter(zeros(NameLabels.Count, NameLabels.Count));
        using (no_grad())
        {
            init.zeros_(Corpora.weight!);
            init.zeros_(CorpusScores.weight!);
        }

        register_module("hidden", Hidden);
        register_module("corpora", Corpora);
        register_module("corpusScores", CorpusScores);
        register_module("layer", Layer);
        register_module("scores", Scores);
        register_parameter("transitions", Transitions);
        var barred = new float[NameLabels.Count * NameLabels.Count];
        for (var i = 0; i < barred.Length; i++)
            barred[i] = NameLabels.MayFollow(i / NameLabels.Count, i % NameLabels.Count) ? 0 : Barred;
        _barred = tensor(barred).reshape(NameLabels.Count, NameLabels.Count).DetachFromDisposeScope();
    }

    /// <summary>Hidden layer over the inputs.</summary>
    public Linear Hidden { get; }

    /// <summary>What a corpus adds to the bias of the hidden layer.</summary>
    public Embedding Corpora { get; }

    /// <summary>What a corpus adds to the scores of labels.</summary>
    public Embedding CorpusScores { get; }

    /// <summary>Recurrent layer.</summary>
    public LSTM Layer { get; }

    /// <summary>Scores of labels.</summary>
    public Linear Scores { get; }

    /// <summary>Scores of label after label, a row for each label before.</summary>
    public Parameter Transitions { get; }

    /// <summary>For each sentence the negative logarithm of the probability of all allowed sequences of labels.</summary>
    public Tensor Loss(NameBatch batch)
    {
        var hidden = (Hidden.call(DropShared(batch.Inputs, _settings.InputDropout)) + Corpora.call(batch.Corpora)).clamp(-1, 1);
        var output = Layer.call(DropShared(hidden, _settings.Dropout)).Item1;
        var scores = Scores.call(DropShared(output, _settings.Dropout)) + CorpusScores.call(batch.Corpora);
        return Sum(scores, batch.Steps) - Sum(scores + batch.Barred, batch.Steps);
    }

    private Tensor Sum(Tensor scores, int steps)
    {
        var transitions = (Transitions + _barred).unsqueeze(0);
        var sum = scores[0] + _barred[NameLabels.Outside];
        for (var step = 1; step < steps; step++)
            sum = (sum.unsqueeze(2) + transitions).logsumexp(1) + scores[step];
        return sum.logsumexp(1);
    }

    private Tensor DropShared(Tensor x, double share) =>
        training ? x * rand(1, x.shape[1], x.shape[2]).gt(share).to_type(ScalarType.Float32).mul_(1 / (1 - share)) : x;
}
