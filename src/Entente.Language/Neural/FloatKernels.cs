using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language;

/// <summary>Functions over numbers in single precision, in a fixed order of steps. Lengths are multiples of 16 where nothing else is said.</summary>
internal static class FloatKernels
{
    /// <summary>Hyperbolic tangent by a continued fraction cut after seven terms; off by less than 0.0002.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-4.97f)), Vector256.Create(4.97f));
        var square = x * x;
        var above = Vector256.FusedMultiplyAdd(square + Vector256.Create(378f), square, Vector256.Create(17325f));
        above = Vector256.FusedMultiplyAdd(above, square, Vector256.Create(135135f)) * x;
        var below = Vector256.FusedMultiplyAdd(Vector256.Create(28f), square, Vector256.Create(3150f));
        below = Vector256.FusedMultiplyAdd(below, square, Vector256.Create(62370f));
        return above / Vector256.FusedMultiplyAdd(below, square, Vector256.Create(135135f));
    }

    /// <summary>Logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256.FusedMultiplyAdd(Tanh(x * 0.5f), Vector256.Create(0.5f), Vector256.Create(0.5f));

    /// <summary>Bytes of 1/127 for sixteen numbers between -1 and 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ToBytes(Vector256<float> low, Vector256<float> high)
    {
        var (scale, zero) = (Vector256.Create(127f), Vector256.Create(ByteKernels.Zero + 0.5f));
        var first = Vector256.ConvertToInt32Native(Vector256.FusedMultiplyAdd(low, scale, zero));
        var second = Vector256.ConvertToInt32Native(Vector256.FusedMultiplyAdd(high, scale, zero));
        var both = Vector256.Narrow(first, second).AsUInt16();
        return Vector128.Narrow(both.GetLower(), both.GetUpper());
    }

    /// <summary>Writes numbers as bytes of 1/127; those below -1 and above 1 are cut off.</summary>
    public static void ToBytes(ReadOnlySpan<float> values, Span<byte> target)
    {
        var one = Vector256<float>.One;
        for (var i = 0; i < values.Length; i += 16)
        {
            var low = Vector256.Min(Vector256.Max(Vector256.Create(values[i..]), -one), one);
            var high = Vector256.Min(Vector256.Max(Vector256.Create(values[(i + 8)..]), -one), one);
            ToBytes(low, high).CopyTo(target[i..]);
        }
    }

    /// <summary>Writes a row as bytes of 1/127 of its largest size, which is returned.</summary>
    public static float Quantise(ReadOnlySpan<float> row, Span<byte> target)
    {
        var largest = Vector256<float>.Zero;
        for (var i = 0; i < row.Length; i += 8)
            largest = Vector256.Max(largest, Vector256.Abs(Vector256.Create(row[i..])));
        var size = 1e-9f;
        for (var i = 0; i < 8; i++)
            size = Math.Max(size, largest[i]);
        var factor = Vector256.Create(1 / size);
        for (var i = 0; i < row.Length; i += 16)
            ToBytes(Vector256.Create(row[i..]) * factor, Vector256.Create(row[(i + 8)..]) * factor).CopyTo(target[i..]);
        return size;
    }

    /// <summary>Leaky rectifier in place: a tenth of what is below zero.</summary>
    public static void Rectify(Span<float> values)
    {
        for (var i = 0; i < values.Length; i += 8)
        {
            var x = Vector256.Create<float>(values[i..]);
            Vector256.Max(x, x * 0.1f).CopyTo(values[i..]);
        }
    }

    /// <summary>Adds numbers to those of a span, whatever its length.</summary>
    public static void Add(ReadOnlySpan<float> values, Span<float> target)
    {
        var i = 0;
        for (; i + 8 <= target.Length; i += 8)
            (Vector256.Create(values[i..]) + Vector256.Create<float>(target[i..])).CopyTo(target[i..]);
        for (; i < target.Length; i++)
            target[i] += values[i];
    }

    /// <summary>Sum of products.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b[..a.Length]);
        var (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i + 16 <= a.Length; i += 16)
        {
            first = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i), Vector256.LoadUnsafe(ref right, (nuint)i), first);
            second = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i + 8), Vector256.LoadUnsafe(ref right, (nuint)i + 8), second);
        }

        return Vector256.Sum(first + second);
    }
}
