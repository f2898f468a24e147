using Entente.Language;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Entente.Training;

/// <summary>
/// The network: word inputs, recurrent layers in both directions, and three heads over their output: tags, head of each word (bilinear), relation to it.
/// All inputs of matrix products lie between -1 and 1, so that the shipped form can hold them as bytes.
/// </summary>
internal sealed class ParserNetwork : Module
{
    private readonly NetworkSettings _settings;
    private readonly Tensor _given;

    /// <summary>Makes a network with random weights.</summary>
    public ParserNetwork(NetworkSettings settings, GivenVectors given, int words, int tags)
        : base("parser")
    {
        _settings = settings;
        var cells = given.Cells.Select(cell => cell / 127f).ToArray();
        _given = cat([zeros(1, GivenVectors.Width), tensor(cells).reshape(-1, GivenVectors.Width)], 0).DetachFromDisposeScope();
        Words = Table("words", words, settings.WordWidth);
        Affixes = [.. Enumerable.Range(0, WordInput.Tables).Select(i => Table($"affix{i}", WordInput.Rows[i], WordInput.Widths[i]))];
        var width = GivenVectors.Width + settings.WordWidth;
        foreach (var table in WordInput.Widths)
            width += table;
        Layers = [.. Enumerable.Range(0, settings.Layers).Select(i => Recurrent($"layer{i}", i == 0 ? width : 2 * settings.Cells))];
        var output = 2 * settings.Cells;
        TagHidden = Dense("tagHidden", output, settings.TagHidden);
        TagScores = Dense("tagScores", settings.TagHidden, tags);
        Dependent = Dense("dependent", output, settings.ArcHidden);
        Head = Dense("head", output, settings.ArcHidden);
        Bilinear = Dense("bilinear", settings.ArcHidden, settings.ArcHidden);
        LabelDependent = Dense("labelDependent", output, settings.LabelHidden);
        LabelHead = Dense("labelHead", output, settings.LabelHidden);
        LabelScores = Dense("labelScores", settings.LabelHidden, Enum.GetValues<DependencyRelation>().Length);
        Root = new Parameter(rand(1, output) - 0.5);
        register_parameter("root", Root);
    }

    /// <summary>Trained word vectors.</summary>
    public Embedding Words { get; }

    /// <summary>Hashed tables.</summary>
    public Embedding[] Affixes { get; }

    /// <summary>Recurrent layers, each in both directions.</summary>
    public LSTM[] Layers { get; }

    /// <summary>Hidden layer before the tags.</summary>
    public Linear TagHidden { get; }

    /// <summary>Scores of tags.</summary>
    public Linear TagScores { get; }

    /// <summary>Words as dependents.</summary>
    public Linear Dependent { get; }

    /// <summary>Words as heads.</summary>
    public Linear Head { get; }

    /// <summary>Form between dependents and heads; its bias is how likely a word is to be a head at all.</summary>
    public Linear Bilinear { get; }

    /// <summary>Dependents' part in relations.</summary>
    public Linear LabelDependent { get; }

    /// <summary>Heads' part in relations.</summary>
    public Linear LabelHead { get; }

    /// <summary>Scores of relations.</summary>
    public Linear LabelScores { get; }

    /// <summary>What stands for the output of the recurrent layers at the root.</summary>
    public Parameter Root { get; }

    /// <summary>Scores of tags, sentences × steps × tags; of heads, sentences × steps × (steps + 1); and the output that relations are scored from.</summary>
    public (Tensor Tags, Tensor Heads, Tensor Output) Run(Batch batch)
    {
        var x = Inputs(batch);
        for (var layer = 0; layer < _settings.Layers; layer++)
            x = DropShared(Layers[layer].call(x).Item1);
        var output = x.transpose(0, 1).contiguous();
        var tags = TagScores.call(Drop(Hidden(TagHidden, output)));
        var withRoot = cat([Unit(Root).expand(batch.Count, 1, -1), output], 1);
        var dependents = Drop(Hidden(Dependent, output));
        var heads = Drop(Hidden(Head, withRoot));
        var scores = bmm(Bilinear.call(dependents), heads.transpose(1, 2)).add(batch.Barred);
        return (tags, scores, withRoot);
    }

    /// <summary>Scores of the relations of words to given heads, (sentences · steps) × relations; heads as in <see cref="Batch.Heads"/>.</summary>
    public Tensor Relations(Batch batch, Tensor output, Tensor heads)
    {
        var dependents = LabelDependent.call(output.slice(1, 1, batch.Steps + 1, 1));
        var all = LabelHead.call(output).reshape(batch.Count * (batch.Steps + 1), -1);
        var first = (arange(batch.Count, ScalarType.Int64) * (batch.Steps + 1)).repeat_interleave(batch.Steps);
        var chosen = all.index_select(0, heads.add(first)).reshape(batch.Count, batch.Steps, -1);
        return LabelScores.call(Drop(functional.leaky_relu(dependents + chosen, 0.1))).reshape(batch.Count * batch.Steps, -1);
    }

    private Tensor Inputs(Batch batch)
    {
        var parts = new List<Tensor>
        {
            Blank(_given.index_select(0, batch.Vectors), 0.15),
            Blank(Unit(Words.call(batch.Trained)), 0.3),
        };
        var affixes = Affixes.Select((table, i) => Unit(table.call(batch.Affixes[i]))).ToArray();
        parts.Add(Blank(cat(affixes, 1), 0.15));
        return DropShared(cat(parts, 1).reshape(batch.Steps, batch.Count, -1));
    }

    /// <summary>Cuts values off at -1 and 1. (The library's own hardtanh loses memory in each call.)</summary>
    private static Tensor Unit(Tensor x) => x.clamp(-1, 1);

    /// <summary>Leaves out whole rows.</summary>
    private Tensor Blank(Tensor x, double share) =>
        training ? x * rand(x.shape[0], 1).gt(share).to_type(ScalarType.Float32).mul_(1 / (1 - share)) : x;

    /// <summary>Leaves out units, the same ones for all words of a sentence (Gal and Ghahramani 2016); words × sentences × units.</summary>
    private Tensor DropShared(Tensor x) =>
        training ? x * rand(1, x.shape[1], x.shape[2]).gt(_settings.Dropout).to_type(ScalarType.Float32).mul_(1 / (1 - _settings.Dropout)) : x;

    private Tensor Drop(Tensor x) => functional.dropout(x, _settings.Dropout, training);

    private static Tensor Hidden(Linear layer, Tensor x) => functional.leaky_relu(layer.call(x), 0.1);

    private Embedding Table(string name, int rows, int width)
    {
        var table = Embedding(rows, width);
        using (no_grad())
            init.uniform_(table.weight!, -0.4, 0.4);
        register_module(name, table);
        return table;
    }

    private Linear Dense(string name, int inputs, int outputs)
    {
        var layer = Linear(inputs, outputs);
        init.orthogonal_(layer.weight!);
        register_module(name, layer);
        return layer;
    }

    private LSTM Recurrent(string name, int inputs)
    {
        var layer = LSTM(inputs, _settings.Cells, bidirectional: true);
        foreach (var (parameter, values) in layer.named_parameters())
        {
            if (parameter.StartsWith("weight", StringComparison.Ordinal))
                init.orthogonal_(values);
            else
                init.zeros_(values);
        }

        register_module(name, layer);
        return layer;
    }
}
