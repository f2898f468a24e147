namespace Entente.Language;

/// <summary>Working memory of the network for one sentence at a time; it grows to the longest sentence.</summary>
internal sealed class NetworkWorkspace
{
    private const int Typical = 100;

    private int _words;

    /// <summary>What words put into the gates of the current layer, both directions.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>Results that are used up at once.</summary>
    public float[] Scratch { get; private set; } = [];

    /// <summary>Size of the numbers that bytes of 127 stand for in each row; see <see cref="DenseLayer"/>.</summary>
    public float[] Units { get; private set; } = [];

    /// <summary>Words whose input is not remembered, as bytes; rows of a <see cref="DenseLayer"/> as bytes.</summary>
    public byte[] Inputs { get; private set; } = [];

    /// <summary>Their places.</summary>
    public int[] Missing { get; private set; } = [];

    /// <summary>Gates of one word in steps of <see cref="InputLayer.Unit"/>.</summary>
    public short[] Rounded { get; private set; } = [];

    /// <summary>Hashes of the forms.</summary>
    public ulong[] Forms { get; private set; } = [];

    /// <summary>Outputs of the layer before.</summary>
    public byte[] Lower { get; private set; } = [];

    /// <summary>Outputs of the current layer.</summary>
    public byte[] Upper { get; private set; } = [];

    /// <summary>Memory of one direction.</summary>
    public float[] Memory { get; private set; } = [];

    /// <summary>First layers of tags, heads and relations, side by side.</summary>
    public float[] Hidden { get; private set; } = [];

    /// <summary>Scores of each word for each head, the root before both; see <see cref="TreeDecoder"/>.</summary>
    public float[] HeadScores { get; private set; } = [];

    /// <summary>Finds the best tree for <see cref="HeadScores"/>.</summary>
    public TreeDecoder Trees { get; private set; } = new(0);

    /// <summary>Heads by word from 1.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Tags by word from 0.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>Relations by word from 0.</summary>
    public int[] Relations { get; private set; } = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Reserve(int words, NetworkShape shape)
    {
        if (words <= _words)
            return;
        words = Math.Max(words, Math.Min(2 * _words, Typical));
        _words = words;
        Gates = new float[words * shape.GateColumns];
        Scratch = new float[words * Math.Max(shape.GateColumns, shape.HiddenColumns)];
        Inputs = new byte[words * Math.Max(shape.InputColumns, shape.HiddenColumns)];
        (Missing, Forms, Units) = (new int[words], new ulong[words], new float[words]);
        Rounded = new short[shape.GateColumns];
        (Lower, Upper) = (new byte[words * shape.OutputColumns], new byte[words * shape.OutputColumns]);
        Memory = new float[shape.OutputColumns];
        Hidden = new float[words * shape.HiddenColumns];
        (HeadScores, Trees) = (new float[(words + 1) * (words + 1)], new TreeDecoder(words));
        (Heads, Tags, Relations) = (new int[words + 1], new int[words], new int[words]);
    }

    /// <summary>Makes the outputs of the current layer those of the layer before.</summary>
    public void Rise() => (Lower, Upper) = (Upper, Lower);
}
