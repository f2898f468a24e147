namespace Entente.Language;

/// <summary>Working memory of <see cref="NameTagger"/> for one sentence at a time; it grows to the longest sentence.</summary>
internal sealed class NameWorkspace
{
    private const int Typical = 100;

    private int _words;

    /// <summary>Inputs of the words as bytes.</summary>
    public byte[] Inputs { get; private set; } = [];

    /// <summary>What words put into the gates, both directions.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>Outputs of the recurrent layer.</summary>
    public byte[] Outputs { get; private set; } = [];

    /// <summary>Memory of one direction.</summary>
    public float[] Memory { get; private set; } = [];

    /// <summary>Scores of the labels, rows of the padded length.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Best label before each label of each word.</summary>
    public byte[] Before { get; private set; } = [];

    /// <summary>Chosen labels.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>Makes room for a sentence.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="inputs">Length of a row of inputs.</param>
    /// <param name="gates">Length of a row of gates.</param>
    /// <param name="cells">Cells of both directions.</param>
    /// <param name="scores">Length of a row of scores.</param>
    public void Reserve(int words, int inputs, int gates, int cells, int scores)
    {
        if (words <= _words)
            return;
        words = Math.Max(words, Math.Min(2 * _words, Typical));
        _words = words;
        Inputs = new byte[words * inputs];
        Gates = new float[words * gates];
        Outputs = new byte[words * cells];
        Memory = new float[cells];
        Scores = new float[words * scores];
        Before = new byte[words * NameLabels.Count];
        Labels = new byte[words];
    }
}
