using System.Runtime.Intrinsics;
using CsCheck;
using Entente.Language;

namespace Entente.Tests.Language;

public sealed class FloatKernelsTests
{
    [Fact]
    public void Tanh_is_close_to_the_true_one() => Gen.Float[-50, 50].Sample(x =>
        Math.Abs(FloatKernels.Tanh(Vector256.Create(x))[3] - MathF.Tanh(x)) < 0.0002f);

    [Fact]
    public void Quantised_rows_are_right_to_half_a_step() => Gen.Float[-9, 9].Array[32].Sample(row =>
    {
        var bytes = new byte[32];
        var unit = FloatKernels.Quantise(row, bytes) / 127;
        return row.Select((x, i) => Math.Abs(((bytes[i] - ByteKernels.Zero) * unit) - x)).Max() <= unit * 0.51f;
    });
}
