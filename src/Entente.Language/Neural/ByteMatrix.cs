using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>
/// A weight matrix of signed bytes with one scale a column, in the order in which <see cref="ByteKernels"/> reads it: panels of 64 columns; in a panel, groups of four
/// inputs; in a group, four weights of each column.
/// </summary>
internal sealed class ByteMatrix
{
    /// <summary>Columns are padded to a multiple of this.</summary>
    public const int Panel = 64;

    private readonly int[] _sums;
    private readonly int[] _start;

    private ByteMatrix(int inputs, sbyte[] weights, int[] sums, float[] scales, float[] bias)
    {
        (Inputs, Weights, _sums, Scales, Bias) = (inputs, weights, sums, scales, bias);
        _start = Array.ConvertAll(sums, sum => ByteKernels.IsOffset ? -ByteKernels.Zero * sum : 0);
    }

    /// <summary>Number of inputs, a multiple of 4.</summary>
    public int Inputs { get; }

    /// <summary>Number of columns, a multiple of <see cref="Panel"/>.</summary>
    public int Columns => Scales.Length;

    /// <summary>Packed weights.</summary>
    public sbyte[] Weights { get; }

    /// <summary>What a sum of a column is multiplied with.</summary>
    public float[] Scales { get; }

    /// <summary>What is added to each column.</summary>
    public float[] Bias { get; }

    /// <summary>What the sums of the columns start from.</summary>
    public ReadOnlySpan<int> Start => _start;

    /// <summary>Rounds weights to bytes. Column and input numbers may leave gaps, which are zero.</summary>
    /// <param name="inputs">Number of inputs.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="weight">The weight from an input to a column.</param>
    /// <param name="bias">The bias of a column.</param>
    public static ByteMatrix Create(int inputs, int columns, Func<int, int, float> weight, Func<int, float> bias)
    {
        var (paddedInputs, paddedColumns) = ((inputs + 3) / 4 * 4, (columns + Panel - 1) / Panel * Panel);
        var (weights, sums) = (new sbyte[paddedInputs * paddedColumns], new int[paddedColumns]);
        var (scales, biases) = (new float[paddedColumns], new float[paddedColumns]);
        for (var column = 0; column < columns; column++)
        {
            var largest = 1e-9f;
            for (var input = 0; input < inputs; input++)
                largest = Math.Max(largest, Math.Abs(weight(input, column)));
            for (var input = 0; input < inputs; input++)
                sums[column] += weights[Place(paddedInputs, input, column)] = (sbyte)MathF.Round(weight(input, column) / largest * 127);
            scales[column] = largest / (127 * 127);
            biases[column] = bias(column);
        }

        return new ByteMatrix(paddedInputs, weights, sums, scales, biases);
    }

    /// <summary>Multiplies rows of bytes, adds the bias and writes rows of <see cref="Columns"/> numbers.</summary>
    public void Multiply(ReadOnlySpan<byte> rows, int count, Span<float> result)
    {
        if (rows.Length < count * Inputs || result.Length < count * Columns)
            throw new ArgumentException("the rows do not fit", nameof(count));
        ref var source = ref MemoryMarshal.GetReference(rows);
        ref var target = ref MemoryMarshal.GetReference(result);
        for (var column = 0; column < Columns; column += Panel)
        {
            var row = 0;
            for (; row + 4 <= count; row += 4)
            {
                for (var part = 0; part < Panel; part += 16)
                    FourRows(ref Unsafe.Add(ref source, row * Inputs), ref Unsafe.Add(ref target, (row * Columns) + column + part), column, part);
            }

            for (; row < count; row++)
                OneRow(ref Unsafe.Add(ref source, row * Inputs), ref Unsafe.Add(ref target, (row * Columns) + column), column);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ByteMatrix Read(BinaryReader reader)
    {
        var (inputs, columns) = (reader.ReadInt32(), reader.ReadInt32());
        var weights = BinaryArrays.Read<sbyte>(reader, inputs * columns);
        var sums = BinaryArrays.Read<int>(reader, columns);
        return new ByteMatrix(inputs, weights, sums, BinaryArrays.Read<float>(reader, columns), BinaryArrays.Read<float>(reader, columns));
    }

    /// <summary>Writes the sizes, weights, their sums, scales and bias.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Inputs);
        writer.Write(Columns);
        BinaryArrays.Write<sbyte>(writer, Weights);
        BinaryArrays.Write<int>(writer, _sums);
        BinaryArrays.Write<float>(writer, Scales);
        BinaryArrays.Write<float>(writer, Bias);
    }

    private static int Place(int inputs, int input, int column) =>
        (((column / Panel * (inputs / 4)) + (input / 4)) * Panel * 4) + (column % Panel * 4) + (input % 4);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow(ref byte source, ref float target, int column)
    {
        ref var start = ref _start[column];
        var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, 8), Vector256.LoadUnsafe(ref start, 16), Vector256.LoadUnsafe(ref start, 24));
        var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref start, 32), Vector256.LoadUnsafe(ref start, 40), Vector256.LoadUnsafe(ref start, 48), Vector256.LoadUnsafe(ref start, 56));
        ref var weights = ref Weights[column * Inputs];
        for (var input = 0; input < Inputs; input += 4)
        {
            var x = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref source, input))).AsByte();
            s0 = ByteKernels.Dot(s0, x, Vector256.LoadUnsafe(ref weights));
            s1 = ByteKernels.Dot(s1, x, Vector256.LoadUnsafe(ref weights, 32));
            s2 = ByteKernels.Dot(s2, x, Vector256.LoadUnsafe(ref weights, 64));
            s3 = ByteKernels.Dot(s3, x, Vector256.LoadUnsafe(ref weights, 96));
            s4 = ByteKernels.Dot(s4, x, Vector256.LoadUnsafe(ref weights, 128));
            s5 = ByteKernels.Dot(s5, x, Vector256.LoadUnsafe(ref weights, 160));
            s6 = ByteKernels.Dot(s6, x, Vector256.LoadUnsafe(ref weights, 192));
            s7 = ByteKernels.Dot(s7, x, Vector256.LoadUnsafe(ref weights, 224));
            weights = ref Unsafe.Add(ref weights, 256);
        }

        Store(ref target, s0, column);
        Store(ref Unsafe.Add(ref target, 8), s1, column + 8);
        Store(ref Unsafe.Add(ref target, 16), s2, column + 16);
        Store(ref Unsafe.Add(ref target, 24), s3, column + 24);
        Store(ref Unsafe.Add(ref target, 32), s4, column + 32);
        Store(ref Unsafe.Add(ref target, 40), s5, column + 40);
        Store(ref Unsafe.Add(ref target, 48), s6, column + 48);
        Store(ref Unsafe.Add(ref target, 56), s7, column + 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FourRows(ref byte source, ref float target, int column, int part)
    {
        ref var start = ref _start[column + part];
        var (a0, a1) = (Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, 8));
        var (b0, b1, c0, c1, d0, d1) = (a0, a1, a0, a1, a0, a1);
        ref var weights = ref Weights[(column * Inputs) + (part * 4)];
        ref var second = ref Unsafe.Add(ref source, Inputs);
        ref var third = ref Unsafe.Add(ref second, Inputs);
        ref var fourth = ref Unsafe.Add(ref third, Inputs);
        for (var input = 0; input < Inputs; input += 4)
        {
            var (w0, w1) = (Vector256.LoadUnsafe(ref weights), Vector256.LoadUnsafe(ref weights, 32));
            var x = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref source, input))).AsByte();
            (a0, a1) = (ByteKernels.Dot(a0, x, w0), ByteKernels.Dot(a1, x, w1));
            x = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref second, input))).AsByte();
            (b0, b1) = (ByteKernels.Dot(b0, x, w0), ByteKernels.Dot(b1, x, w1));
            x = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref third, input))).AsByte();
            (c0, c1) = (ByteKernels.Dot(c0, x, w0), ByteKernels.Dot(c1, x, w1));
            x = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref fourth, input))).AsByte();
            (d0, d1) = (ByteKernels.Dot(d0, x, w0), ByteKernels.Dot(d1, x, w1));
            weights = ref Unsafe.Add(ref weights, 256);
        }

        column += part;
        Store(ref target, a0, column);
        Store(ref Unsafe.Add(ref target, 8), a1, column + 8);
        Store(ref Unsafe.Add(ref target, Columns), b0, column);
        Store(ref Unsafe.Add(ref target, Columns + 8), b1, column + 8);
        Store(ref Unsafe.Add(ref target, 2 * Columns), c0, column);
        Store(ref Unsafe.Add(ref target, (2 * Columns) + 8), c1, column + 8);
        Store(ref Unsafe.Add(ref target, 3 * Columns), d0, column);
        Store(ref Unsafe.Add(ref target, (3 * Columns) + 8), d1, column + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(ref float target, Vector256<int> sum, int column) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sum), Vector256.LoadUnsafe(ref Scales[column]), Vector256.LoadUnsafe(ref Bias[column])).StoreUnsafe(ref target);
}
