namespace Entente.Language;

/// <summary>
/// Finds names of persons, organisations and places: a small hidden layer over what the parser's fast network made of each word and over the word's own
/// input, one recurrent layer over that, then the best sequence of labels. Immutable and thread-safe.
/// </summary>
internal sealed class NameTagger
{
    private readonly NameInputs _inputs;
    private readonly ByteMatrix _hidden;
    private readonly ByteMatrix _gates;
    private readonly RecurrentLayer _layer;
    private readonly ByteMatrix _scores;
    private readonly float[] _transitions;

    /// <summary>Takes the layers and the scores of label after label, row by row of the label before.</summary>
    public NameTagger(NameInputs inputs, ByteMatrix hidden, ByteMatrix gates, RecurrentLayer layer, ByteMatrix scores, float[] transitions) =>
        (_inputs, _hidden, _gates, _layer, _scores, _transitions) = (inputs, hidden, gates, layer, scores, transitions);

    /// <summary>Finds the names of a sentence that the parser has just read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words of the sentence.</param>
    /// <param name="parser">Memory of the fast network.</param>
    /// <param name="workspace">Own memory.</param>
    /// <param name="first">Index of the first word in the document.</param>
    /// <param name="names">Where names are appended.</param>
    public void Run(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace parser, NameWorkspace workspace, int first, List<NameSpan> names)
    {
        var cells = _layer.Forward.Cells;
        workspace.Reserve(words.Length, _inputs.Columns, _gates.Columns, 2 * cells, _scores.Columns);
        _inputs.Fill(text, words, parser, workspace.Inputs);
        _hidden.Multiply(workspace.Inputs, words.Length, workspace.Gates);
        FloatKernels.ToBytes(workspace.Gates.AsSpan(0, words.Length * _hidden.Columns), workspace.Inputs);
        _gates.Multiply(workspace.Inputs, words.Length, workspace.Gates);
        var gates = _layer.Forward.Columns;
        _layer.Forward.Run(workspace.Gates, 2 * gates, words.Length, backwards: false, workspace.Memory, workspace.Outputs, 2 * cells);
        _layer.Backward.Run(workspace.Gates.AsSpan(gates), 2 * gates, words.Length, backwards: true, workspace.Memory, workspace.Outputs.AsSpan(cells), 2 * cells);
        _scores.Multiply(workspace.Outputs, words.Length, workspace.Scores);
        Decode(words.Length, workspace);
        Collect(workspace.Labels.AsSpan(0, words.Length), first, names);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">The field.</param>
    /// <param name="network">The fast network, which gave the inputs in training.</param>
    public static NameTagger Read(BinaryReader reader, ParserNetwork network) => new(
        new NameInputs(network),
        ByteMatrix.Read(reader),
        ByteMatrix.Read(reader),
        RecurrentLayer.Read(reader),
        ByteMatrix.Read(reader),
        BinaryArrays.Read<float>(reader, NameLabels.Count * NameLabels.Count));

    /// <summary>Writes all but the parser's network.</summary>
    public void Write(BinaryWriter writer)
    {
        _hidden.Write(writer);
        _gates.Write(writer);
        _layer.Write(writer);
        _scores.Write(writer);
        BinaryArrays.Write<float>(writer, _transitions);
    }

    /// <summary>The best sequence of labels (Viterbi 1967); a later word of a name never stands alone.</summary>
    private void Decode(int count, NameWorkspace workspace)
    {
        Span<float> last = stackalloc float[NameLabels.Count];
        Span<float> now = stackalloc float[NameLabels.Count];
        for (var label = 0; label < last.Length; label++)
            last[label] = NameLabels.MayFollow(NameLabels.Outside, label) ? workspace.Scores[label] : float.NegativeInfinity;
        for (var word = 1; word < count; word++)
        {
            var scores = workspace.Scores.AsSpan(word * _scores.Columns, NameLabels.Count);
            for (var label = 0; label < now.Length; label++)
            {
                var (best, score) = Best(last, label);
                now[label] = score + scores[label];
                workspace.Before[(word * NameLabels.Count) + label] = (byte)best;
            }

            now.CopyTo(last);
        }

        var chosen = 0;
        for (var label = 1; label < last.Length; label++)
            chosen = last[label] > last[chosen] ? label : chosen;
        for (var word = count - 1; word >= 0; word--)
        {
            workspace.Labels[word] = (byte)chosen;
            chosen = workspace.Before[(word * NameLabels.Count) + chosen];
        }
    }

    private (int Label, float Score) Best(ReadOnlySpan<float> last, int label)
    {
        var (best, score) = (0, float.NegativeInfinity);
        for (var before = 0; before < last.Length; before++)
        {
            var sum = NameLabels.MayFollow(before, label) ? last[before] + _transitions[(before * NameLabels.Count) + label] : float.NegativeInfinity;
            if (sum > score)
                (best, score) = (before, sum);
        }

        return (best, score);
    }

    private static void Collect(ReadOnlySpan<byte> labels, int first, List<NameSpan> names)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var start = i;
            while (i + 1 < labels.Length && labels[i + 1] != NameLabels.Outside && !NameLabels.IsBegin(labels[i + 1]))
                i++;
            names.Add(new NameSpan(first + start, first + i + 1, NameLabels.KindOf(labels[start])));
        }
    }
}
