namespace Entente.Language;

/// <summary>
/// Linear classifier over hashed features. A feature's hash is the offset of its window of class weights in one table; windows may overlap, which costs
/// a little accuracy and saves a dictionary of features.
/// </summary>
internal sealed class HashedScorer
{
    private readonly short[] _weights;
    private readonly uint _mask;

    private HashedScorer(short[] weights, int classes)
    {
        _weights = weights;
        _mask = (uint)(weights.Length - classes - 1);
        Classes = classes;
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Sums the windows of all features into <paramref name="scores"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..Classes];
        scores.Clear();
        foreach (var feature in features)
        {
            var window = _weights.AsSpan((int)(feature & _mask), scores.Length);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += window[i];
        }
    }

    /// <summary>Takes a table of a power of two plus <paramref name="classes"/> cells.</summary>
    public static HashedScorer Create(short[] weights, int classes) => new(weights, classes);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static HashedScorer Read(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        return new HashedScorer(BinaryArrays.Read<short>(reader, reader.ReadInt32()), classes);
    }

    /// <summary>Writes classes, cells and weights.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_weights.Length);
        BinaryArrays.Write<short>(writer, _weights);
    }
}
