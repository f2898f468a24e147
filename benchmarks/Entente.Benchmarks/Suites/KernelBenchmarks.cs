using BenchmarkDotNet.Attributes;
using Entente.Language;

namespace Entente.Benchmarks.Suites;

/// <summary>The matrix product of the network in the sizes in which a sentence of 25 words uses it.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private ByteMatrix _matrix = null!;
    private byte[] _rows = [];
    private float[] _result = [];

    /// <summary>Inputs and columns: word inputs to gates, outputs to the gates of the next layer, outputs to hidden units, hidden units to tags.</summary>
    [Params("324x1664", "416x1664", "416x896", "128x64")]
    public string Size { get; set; } = "";

    /// <summary>Rows that are multiplied at once: one word, a sentence.</summary>
    [Params(1, 25)]
    public int Rows { get; set; }

    /// <summary>Fills matrix and rows with numbers that are no zeros.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var sizes = Array.ConvertAll(Size.Split('x'), part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        _matrix = ByteMatrix.Create(sizes[0], sizes[1], (input, column) => ((input * 31) + (column * 17)) % 97 - 48, _ => 0);
        _rows = new byte[Rows * _matrix.Inputs];
        for (var i = 0; i < _rows.Length; i++)
            _rows[i] = (byte)(i * 7919 % 256);
        _result = new float[Rows * _matrix.Columns];
    }

    /// <summary>One product.</summary>
    [Benchmark]
    public void Multiply() => _matrix.Multiply(_rows, Rows, _result);
}
