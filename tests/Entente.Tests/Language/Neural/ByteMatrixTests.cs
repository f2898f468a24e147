using CsCheck;
using Entente.Language;

namespace Entente.Tests.Language;

public sealed class ByteMatrixTests
{
    private static readonly Gen<(int Rows, int Inputs, int Columns, float[] Cells)> Products = Gen.Select(Gen.Int[1, 11], Gen.Int[1, 40], Gen.Int[1, 150])
        .SelectMany(size => Gen.Int[-127, 127].Select(cell => cell / 127f).Array[size.Item1 * size.Item2 + ((size.Item2 + 1) * size.Item3)]
            .Select(cells => (size.Item1, size.Item2, size.Item3, cells)));

    [Fact]
    public void A_product_is_that_of_the_numbers_but_for_rounding() => Products.Sample(given =>
    {
        var (rows, inputs, columns, cells) = given;
        var weights = cells.AsSpan(rows * inputs).ToArray();
        var matrix = ByteMatrix.Create(inputs, columns, (input, column) => weights[(input * columns) + column], column => weights[(inputs * columns) + column]);
        var bytes = new byte[rows * matrix.Inputs];
        Array.Fill(bytes, ByteKernels.Zero);
        for (var i = 0; i < rows * inputs; i++)
            bytes[(i / inputs * matrix.Inputs) + (i % inputs)] = (byte)(ByteKernels.Zero + (int)MathF.Round(cells[i] * 127));
        var result = new float[rows * matrix.Columns];
        matrix.Multiply(bytes, rows, result);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = weights[(inputs * columns) + column];
                for (var input = 0; input < inputs; input++)
                    sum += cells[(row * inputs) + input] * weights[(input * columns) + column];
                if (Math.Abs(sum - result[(row * matrix.Columns) + column]) > 0.005f * inputs)
                    return false;
            }
        }

        return true;
    });

    [Fact]
    public void What_was_written_is_read()
    {
        var matrix = ByteMatrix.Create(5, 70, (input, column) => (input * column % 13) - 6, column => column);
        using var stream = new MemoryStream();
        matrix.Write(new BinaryWriter(stream));
        stream.Position = 0;
        var read = ByteMatrix.Read(new BinaryReader(stream));
        Assert.Equal(matrix.Weights, read.Weights);
        Assert.Equal(matrix.Scales, read.Scales);
        Assert.Equal(matrix.Bias, read.Bias);
        Assert.Equal(matrix.Start, read.Start);
    }
}
