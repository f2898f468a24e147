namespace Entente.Language;

/// <summary>
/// One network of the parser: word inputs, recurrent layers in both directions, and over their output three heads: tags, the head of each word (a bilinear form between
/// dependents and heads, after Dozat and Manning 2017), and its relation. Immutable and thread-safe. <see cref="Parser"/> makes the choices.
/// </summary>
internal sealed class ParserNetwork
{
    private readonly InputLayer _input;
    private readonly RecurrentLayer[] _layers;
    private readonly ByteMatrix[] _between;
    private readonly NetworkHeads _heads;
    private readonly NetworkShape _shape;

    /// <summary>Takes the layers; <paramref name="between"/> holds the matrices from the outputs of a layer to the gates of the next.</summary>
    public ParserNetwork(InputLayer input, RecurrentLayer[] layers, ByteMatrix[] between, NetworkHeads heads)
    {
        (_input, _layers, _between, _heads) = (input, layers, between, heads);
        _shape = new NetworkShape(input.Inputs, input.Columns, 2 * layers[0].Forward.Cells, heads.Columns);
    }

    /// <summary>What words put in.</summary>
    public InputLayer Input => _input;

    /// <summary>Outputs of the last recurrent layer, both directions, gaps counted; they are left in <see cref="NetworkWorkspace.Upper"/>.</summary>
    public int OutputColumns => _shape.OutputColumns;

    /// <summary>What is computed from the output of the recurrent layers.</summary>
    public NetworkHeads Heads => _heads;

    /// <summary>Reads a sentence; the hidden units of the heads are left in the workspace.</summary>
    public void Encode(string text, ReadOnlySpan<WordSlot> words, NetworkWorkspace workspace)
    {
        workspace.Reserve(words.Length, _shape);
        _input.Run(text, words, workspace);
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            if (layer > 0)
            {
                workspace.Rise();
                _between[layer - 1].Multiply(workspace.Lower, words.Length, workspace.Gates);
            }

            _layers[layer].Run(words.Length, workspace);
        }

        _heads.Prepare(words.Length, workspace);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ParserNetwork Read(BinaryReader reader, WordVectors given)
    {
        var input = InputLayer.Read(reader, given);
        var layers = new RecurrentLayer[reader.ReadInt32()];
        var between = new ByteMatrix[layers.Length - 1];
        for (var i = 0; i < layers.Length; i++)
        {
            if (i > 0)
                between[i - 1] = ByteMatrix.Read(reader);
            layers[i] = RecurrentLayer.Read(reader);
        }

        return new ParserNetwork(input, layers, between, NetworkHeads.Read(reader));
    }

    /// <summary>Writes the layers from the words up.</summary>
    public void Write(BinaryWriter writer)
    {
        _input.Write(writer);
        writer.Write(_layers.Length);
        for (var i = 0; i < _layers.Length; i++)
        {
            if (i > 0)
                _between[i - 1].Write(writer);
            _layers[i].Write(writer);
        }

        _heads.Write(writer);
    }
}
