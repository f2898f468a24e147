using System.Runtime.InteropServices;
using Entente.Text;

namespace Entente.Reading.Events;

/// <summary>
/// How far a claim can be trusted: a logistic regression over <see cref="ClaimFeatures"/>, trained on hand-coded texts
/// (<c>DataBuild train-claims</c>). File: <c>models/en/claims.bin</c>, the magic <c>ENTC</c>, the least confidence that is kept (float), then one
/// weight a cell (float), all little-endian.
/// </summary>
public sealed class ClaimModel
{
    /// <summary>Number of cells that features are hashed into.</summary>
    public const int Size = 1 << 15;

    private const int Magic = 0x43544E45;
    private readonly float[] _weights;

    private ClaimModel(float[] weights, float least) => (_weights, Least) = (weights, least);

    /// <summary>Claims below this confidence are left out.</summary>
    public float Least { get; }

    /// <summary>Takes trained weights.</summary>
    /// <param name="weights"><see cref="Size"/> weights.</param>
    /// <param name="least">Least confidence to keep.</param>
    public static ClaimModel Create(float[] weights, float least) => new(weights, least);

    /// <summary>Reads the model of a folder; null when it has none, and then nothing is left out.</summary>
    /// <exception cref="DataFileException">The file is damaged.</exception>
    public static ClaimModel? Load(IDataSource data, string folder = "models/en")
    {
        var name = $"{folder}/claims.bin";
        if (!data.List(folder).Contains(name))
            return null;
        using var stream = data.Open(name);
        var head = new byte[8];
        var weights = new float[Size];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || BitConverter.ToInt32(head) != Magic)
            throw new DataFileException(name, 0, 0, "not a model of claims: make it again with DataBuild train-claims");
        var cells = MemoryMarshal.AsBytes(weights.AsSpan());
        if (stream.ReadAtLeast(cells, cells.Length, throwOnEndOfStream: false) < cells.Length)
            throw new DataFileException(name, 0, 0, "the file is cut short");
        return new ClaimModel(weights, BitConverter.ToSingle(head, 4));
    }

    /// <summary>Writes what <see cref="Load"/> reads.</summary>
    public void Write(Stream stream)
    {
        stream.Write(BitConverter.GetBytes(Magic));
        stream.Write(BitConverter.GetBytes(Least));
        stream.Write(MemoryMarshal.AsBytes<float>(_weights));
    }

    /// <summary>Probability that a careful coder would record the claim, from 0 to 1.</summary>
    public double Confidence(IReadOnlyList<int> cells)
    {
        var sum = 0.0;
        foreach (var cell in cells)
            sum += _weights[cell];
        return 1 / (1 + Math.Exp(-sum));
    }
}
