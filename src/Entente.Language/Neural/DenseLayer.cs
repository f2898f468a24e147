using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>A layer over numbers of any size: each row is rounded to bytes of its own unit before the product.</summary>
internal sealed class DenseLayer
{
    private readonly ByteMatrix _matrix;
    private readonly float[] _bias;

    private DenseLayer(ByteMatrix matrix, float[] bias) => (_matrix, _bias) = (matrix, bias);

    /// <summary>Length of a row of results, gaps counted.</summary>
    public int Columns => _matrix.Columns;

    /// <summary>Rounds weights to bytes.</summary>
    public static DenseLayer Create(int inputs, int columns, Func<int, int, float> weight, Func<int, float> bias)
    {
        var matrix = ByteMatrix.Create(inputs, columns, weight, _ => 0);
        var biases = new float[matrix.Columns];
        for (var column = 0; column < columns; column++)
            biases[column] = bias(column);
        return new DenseLayer(matrix, biases);
    }

    /// <summary>Computes <see cref="NetworkWorkspace.Scratch"/> from rows that begin every <paramref name="stride"/> numbers.</summary>
    public void Run(ReadOnlySpan<float> rows, int stride, int count, NetworkWorkspace workspace)
    {
        var units = workspace.Units;
        var (bytes, result) = (workspace.Inputs, workspace.Scratch);
        var inputs = _matrix.Inputs;
        for (var i = 0; i < count; i++)
            units[i] = FloatKernels.Quantise(rows.Slice(i * stride, inputs), bytes.AsSpan(i * inputs, inputs));
        _matrix.Multiply(bytes, count, result);
        for (var i = 0; i < count; i++)
        {
            var row = result.AsSpan(i * Columns, Columns);
            var unit = Vector256.Create(units[i]);
            for (var j = 0; j < row.Length; j += 8)
                Vector256.FusedMultiplyAdd(Vector256.Create<float>(row[j..]), unit, Vector256.Create(_bias.AsSpan(j))).CopyTo(row[j..]);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static DenseLayer Read(BinaryReader reader)
    {
        var matrix = ByteMatrix.Read(reader);
        return new DenseLayer(matrix, BinaryArrays.Read<float>(reader, matrix.Columns));
    }

    /// <summary>Writes matrix and bias.</summary>
    public void Write(BinaryWriter writer)
    {
        _matrix.Write(writer);
        BinaryArrays.Write<float>(writer, _bias);
    }
}
