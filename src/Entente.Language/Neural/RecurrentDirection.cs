using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>
/// One direction of a recurrent layer with long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates). A panel of the matrix holds the input,
/// forget, candidate and output gates of 16 cells, so that a panel's sums become 16 outputs without leaving the registers.
/// </summary>
internal sealed class RecurrentDirection
{
    /// <summary>Cells in a panel.</summary>
    public const int CellsInPanel = ByteMatrix.Panel / 4;

    private readonly ByteMatrix _matrix;

    /// <summary>Takes the weights from the output of the word before.</summary>
    public RecurrentDirection(ByteMatrix matrix) => _matrix = matrix;

    /// <summary>Weights from the output of the word before.</summary>
    public ByteMatrix Matrix => _matrix;

    /// <summary>Number of cells, gaps counted.</summary>
    public int Cells => _matrix.Inputs;

    /// <summary>Number of gates, gaps counted.</summary>
    public int Columns => _matrix.Columns;

    /// <summary>Reads over a sentence.</summary>
    /// <param name="gates">What the words put into the gates: rows of <paramref name="gateStride"/>, of which this direction has the columns of its matrix.</param>
    /// <param name="gateStride">Length of a row of gates.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="backwards">Whether to begin with the last word.</param>
    /// <param name="memory">Room for one number a cell.</param>
    /// <param name="output">Where the outputs go as bytes: rows of <paramref name="outputStride"/>.</param>
    /// <param name="outputStride">Length of a row of outputs.</param>
    public void Run(ReadOnlySpan<float> gates, int gateStride, int count, bool backwards, Span<float> memory, Span<byte> output, int outputStride)
    {
        Span<byte> before = stackalloc byte[Cells];
        before.Fill(ByteKernels.Zero);
        memory.Clear();
        for (var i = 0; i < count; i++)
        {
            var word = backwards ? count - 1 - i : i;
            var now = output.Slice(word * outputStride, Cells);
            Step(gates.Slice(word * gateStride, _matrix.Columns), before, memory[..Cells], now);
            before = now;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<float> gates, ReadOnlySpan<byte> before, Span<float> memory, Span<byte> output)
    {
        ref var source = ref MemoryMarshal.GetReference(before);
        ref var start = ref MemoryMarshal.GetReference(_matrix.Start);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_matrix.Weights);
        for (int column = 0, cell = 0; column < _matrix.Columns; column += ByteMatrix.Panel, cell += CellsInPanel)
        {
            var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, 8), Vector256.LoadUnsafe(ref start, 16), Vector256.LoadUnsafe(ref start, 24));
            var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref start, 32), Vector256.LoadUnsafe(ref start, 40), Vector256.LoadUnsafe(ref start, 48), Vector256.LoadUnsafe(ref start, 56));
            for (var input = 0; input < before.Length; input += 4)
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

            var low = Cell(s0, s2, s4, s6, gates[column..], column, memory[cell..]);
            var high = Cell(s1, s3, s5, s7, gates[(column + 8)..], column + 8, memory[(cell + 8)..]);
            FloatKernels.ToBytes(low, high).CopyTo(output[cell..]);
            start = ref Unsafe.Add(ref start, ByteMatrix.Panel);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Cell(Vector256<int> i, Vector256<int> f, Vector256<int> g, Vector256<int> o, ReadOnlySpan<float> gates, int column, Span<float> memory)
    {
        var input = FloatKernels.Sigmoid(Gate(i, gates, column, 0));
        var forget = FloatKernels.Sigmoid(Gate(f, gates, column, 16));
        var candidate = FloatKernels.Tanh(Gate(g, gates, column, 32));
        var now = Vector256.FusedMultiplyAdd(forget, Vector256.Create<float>(memory), input * candidate);
        now.CopyTo(memory);
        return FloatKernels.Sigmoid(Gate(o, gates, column, 48)) * FloatKernels.Tanh(now);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Gate(Vector256<int> sum, ReadOnlySpan<float> gates, int column, int offset) =>
        Vector256.FusedMultiplyAdd(
            Vector256.ConvertToSingle(sum),
            Vector256.LoadUnsafe(ref _matrix.Scales[column + offset]),
            Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(gates), (nuint)offset));
}
