using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training.Names;

/// <summary>Turns a trained network into the form that the program reads; the bias of one corpus, whose habits the program follows, is taken for good.</summary>
internal static class NameExporter
{
    /// <summary>Rounds to bytes.</summary>
    public static NameTagger Export(NameSettings settings, NameNetwork network, NameInputs inputs, int corpus)
    {
        using var quiet = no_grad();
        var (hidden, bias, added) = (Floats(network.Hidden.weight!), Floats(network.Hidden.bias!), Floats(network.Corpora.weight!));
        var (scores, scoreBias) = (Floats(network.Scores.weight!), Floats(network.Scores.bias!));
        var addedScores = Floats(network.CorpusScores.weight!);
        return new NameTagger(
            inputs,
            ByteMatrix.Create(inputs.Columns, settings.Hidden, (input, column) => hidden[(column * inputs.Columns) + input], column => bias[column] + added[(corpus * settings.Hidden) + column]),
            Gates(settings, network),
            new RecurrentLayer(Recurrent(settings, network, ""), Recurrent(settings, network, "_reverse")),
            ByteMatrix.Create(2 * settings.Cells, NameLabels.Count, (input, column) => scores[(column * 2 * settings.Cells) + input], column => scoreBias[column] + addedScores[(corpus * NameLabels.Count) + column]),
            Floats(network.Transitions));
    }

    private static int Row(NameSettings settings, int column)
    {
        var cell = (column / ByteMatrix.Panel * RecurrentDirection.CellsInPanel) + (column % RecurrentDirection.CellsInPanel);
        return (column % ByteMatrix.Panel / RecurrentDirection.CellsInPanel * settings.Cells) + cell;
    }

    private static RecurrentDirection Recurrent(NameSettings settings, NameNetwork network, string direction)
    {
        var weights = Floats(network.Layer.get_parameter("weight_hh_l0" + direction)!);
        return new RecurrentDirection(ByteMatrix.Create(settings.Cells, 4 * settings.Cells, (input, column) => weights[(Row(settings, column) * settings.Cells) + input], _ => 0));
    }

    private static ByteMatrix Gates(NameSettings settings, NameNetwork network)
    {
        var parts = Array.ConvertAll(
            (string[])["", "_reverse"],
            direction => (
                Weights: Floats(network.Layer.get_parameter("weight_ih_l0" + direction)!),
                Bias: Floats(network.Layer.get_parameter("bias_ih_l0" + direction)! + network.Layer.get_parameter("bias_hh_l0" + direction)!)));
        var columns = 4 * settings.Cells;
        return ByteMatrix.Create(
            settings.Hidden,
            2 * columns,
            (input, column) => parts[column / columns].Weights[(Row(settings, column % columns) * settings.Hidden) + input],
            column => parts[column / columns].Bias[Row(settings, column % columns)]);
    }

    private static float[] Floats(Tensor values) => values.detach().contiguous().data<float>().ToArray();
}
