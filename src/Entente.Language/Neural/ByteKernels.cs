using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Entente.Language;

/// <summary>
/// The inner step of all matrix products: four inputs a lane times four weights, summed as whole numbers. Inputs are bytes of 1/127 with 128 for zero. The sums are exact,
/// so that every machine gives the same result, whichever instructions it has.
/// </summary>
internal static class ByteKernels
{
    /// <summary>The byte that stands for zero.</summary>
    public const byte Zero = 128;

    /// <summary>Whether <see cref="Dot"/> takes inputs as they are, so that 128 times the sum of a column's weights has to be taken off.</summary>
    public static bool IsOffset => AvxVnni.IsSupported;

    /// <summary>Adds, in each of eight lanes, the products of four inputs and four weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Dot(Vector256<int> sum, Vector256<byte> inputs, Vector256<sbyte> weights)
    {
        if (AvxVnni.IsSupported)
            return AvxVnni.MultiplyWideningAndAdd(sum, inputs, weights);
        var signed = (inputs ^ Vector256.Create(Zero)).AsSByte();
        if (Avx2.IsSupported)
        {
            // Products of 7-bit sizes: the sum of two fits into 16 bits.
            var pairs = Avx2.MultiplyAddAdjacent(Avx2.Abs(signed), Avx2.Sign(weights, signed));
            return sum + Avx2.MultiplyAddAdjacent(pairs, Vector256<short>.One);
        }

        if (Dp.IsSupported)
        {
            return Vector256.Create(
                Dp.DotProduct(sum.GetLower(), signed.GetLower(), weights.GetLower()),
                Dp.DotProduct(sum.GetUpper(), signed.GetUpper(), weights.GetUpper()));
        }

        return sum + Plain(signed, weights);
    }

    private static Vector256<int> Plain(Vector256<sbyte> inputs, Vector256<sbyte> weights)
    {
        Span<int> sums = stackalloc int[8];
        for (var i = 0; i < 32; i++)
            sums[i / 4] += inputs[i] * weights[i];
        return Vector256.Create<int>(sums);
    }
}
