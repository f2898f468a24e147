using Entente.Language;
using TorchSharp.Modules;
using static TorchSharp.torch;
using ShippedNetwork = Entente.Language.ParserNetwork;

namespace Entente.Training;

/// <summary>Turns trained weights into the form that the program reads: bytes, in the order of its kernels.</summary>
internal sealed class NetworkExporter
{
    private const string Reverse = "_reverse";
    private readonly NetworkSettings _settings;
    private readonly ParserNetwork _network;
    private readonly Vocabulary _vocabulary;
    private readonly WordVectors _given;
    private readonly int _cells;

    /// <summary>Takes a trained network.</summary>
    public NetworkExporter(NetworkSettings settings, ParserNetwork network, Vocabulary vocabulary, WordVectors given)
    {
        (_settings, _network, _vocabulary, _given) = (settings, network, vocabulary, given);
        _cells = (settings.Cells + RecurrentDirection.CellsInPanel - 1) / RecurrentDirection.CellsInPanel * RecurrentDirection.CellsInPanel;
    }

    /// <summary>Converts all layers.</summary>
    public ShippedNetwork Export()
    {
        var layers = new RecurrentLayer[_settings.Layers];
        var between = new ByteMatrix[_settings.Layers - 1];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = new RecurrentLayer(Recurrent(_network.Layers[i], ""), Recurrent(_network.Layers[i], Reverse));
            if (i > 0)
                between[i - 1] = Gates(i, 2 * _cells, OutputPlace);
        }

        return new ShippedNetwork(Input(), layers, between, Heads());
    }

    private InputLayer Input()
    {
        var inputs = (int)_network.Layers[0].get_parameter("weight_ih_l0")!.shape[1];
        return new InputLayer(
            _given,
            new WordVectors(_vocabulary.Words, _settings.WordWidth, Bytes(_network.Words.weight!)),
            Array.ConvertAll(_network.Affixes, table => Bytes(table.weight!)),
            Gates(0, inputs, input => input));
    }

    private NetworkHeads Heads()
    {
        var parts = new HiddenParts(_settings.TagHidden, _settings.ArcHidden, _settings.LabelHidden);
        var hidden = Join([_network.TagHidden, _network.Dependent, _network.Head, _network.LabelDependent, _network.LabelHead]);
        var root = new byte[2 * _cells];
        Array.Fill(root, ByteKernels.Zero);
        var values = Floats(_network.Root);
        for (var i = 0; i < values.Length; i++)
            root[OutputPlace(i)] = (byte)(ByteKernels.Zero + (int)Math.Round(Math.Clamp(values[i], -1, 1) * 127));
        return new NetworkHeads(parts, hidden, root, Dense(_network.TagScores), _vocabulary.Tags.Count, Dense(_network.Bilinear), Dense(_network.LabelScores));
    }

    /// <summary>Where an output of the recurrent layers lies in a row that has gaps after each direction.</summary>
    private int OutputPlace(int output) => output < _settings.Cells ? output : output - _settings.Cells + _cells;

    /// <summary>Gate (input, forget, candidate, output) and cell of a column of a direction; false for a gap.</summary>
    private bool Find(int column, out int row)
    {
        var cell = (column / ByteMatrix.Panel * RecurrentDirection.CellsInPanel) + (column % RecurrentDirection.CellsInPanel);
        var gate = column % ByteMatrix.Panel / RecurrentDirection.CellsInPanel;
        row = (gate * _settings.Cells) + cell;
        return cell < _settings.Cells;
    }

    private RecurrentDirection Recurrent(LSTM layer, string direction)
    {
        var weights = Floats(layer.get_parameter("weight_hh_l0" + direction)!);
        return new RecurrentDirection(ByteMatrix.Create(
            _cells,
            4 * _cells,
            (input, column) => input < _settings.Cells && Find(column, out var row) ? weights[(row * _settings.Cells) + input] : 0,
            _ => 0));
    }

    /// <summary>From the inputs of a layer to the gates of both directions.</summary>
    private ByteMatrix Gates(int layer, int inputs, Func<int, int> place)
    {
        string[] directions = ["", Reverse];
        var weights = Array.ConvertAll(directions, direction => Floats(_network.Layers[layer].get_parameter("weight_ih_l0" + direction)!));
        var first = Array.ConvertAll(directions, direction => Floats(_network.Layers[layer].get_parameter("bias_ih_l0" + direction)!));
        var second = Array.ConvertAll(directions, direction => Floats(_network.Layers[layer].get_parameter("bias_hh_l0" + direction)!));
        var count = weights[0].Length / first[0].Length;
        var sources = new int[inputs];
        Array.Fill(sources, -1);
        for (var i = 0; i < count; i++)
            sources[place(i)] = i;
        var columns = 4 * _cells;
        return ByteMatrix.Create(
            inputs,
            2 * columns,
            (input, column) => sources[input] >= 0 && Find(column % columns, out var row) ? weights[column / columns][(row * count) + sources[input]] : 0,
            column => Find(column % columns, out var row) ? first[column / columns][row] + second[column / columns][row] : 0);
    }

    /// <summary>Layers over the outputs of the recurrent layers, side by side.</summary>
    private ByteMatrix Join(Linear[] layers)
    {
        var weights = Array.ConvertAll(layers, layer => Floats(layer.weight!));
        var bias = layers.SelectMany(layer => Floats(layer.bias!)).ToArray();
        var owners = layers.SelectMany((layer, i) => Enumerable.Range(0, (int)layer.bias!.numel()).Select(row => (Layer: i, Row: row))).ToArray();
        var sources = new int[2 * _cells];
        Array.Fill(sources, -1);
        for (var i = 0; i < 2 * _settings.Cells; i++)
            sources[OutputPlace(i)] = i;
        return ByteMatrix.Create(
            2 * _cells,
            owners.Length,
            (input, column) => sources[input] < 0 ? 0 : weights[owners[column].Layer][(owners[column].Row * 2 * _settings.Cells) + sources[input]],
            column => bias[column]);
    }

    private static DenseLayer Dense(Linear layer)
    {
        var (weights, bias) = (Floats(layer.weight!), Floats(layer.bias!));
        var inputs = weights.Length / bias.Length;
        return DenseLayer.Create(inputs, bias.Length, (input, column) => weights[(column * inputs) + input], column => bias[column]);
    }

    private static sbyte[] Bytes(Tensor values) => Array.ConvertAll(Floats(values), value => (sbyte)Math.Round(Math.Clamp(value, -1, 1) * 127));

    private static float[] Floats(Tensor values) => values.detach().contiguous().data<float>().ToArray();
}
