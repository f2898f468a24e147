using System.Numerics;
using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Averaged perceptron over the layout of <see cref="HashedScorer"/>.</summary>
internal sealed class PerceptronTable
{
    private readonly float[] _weights;
    private readonly double[] _sums;
    private readonly uint _mask;
    private readonly int _classes;
    private long _step = 1;

    /// <summary>Makes an empty table of 2^<paramref name="bits"/> cells.</summary>
    public PerceptronTable(int bits, int classes)
    {
        _mask = (1u << bits) - 1;
        _classes = classes;
        _weights = new float[(1 << bits) + classes];
        _sums = new double[_weights.Length];
    }

    /// <summary>Scores all classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var window = _weights.AsSpan((int)(feature & _mask), scores.Length);
            var i = 0;
            for (; i <= scores.Length - Vector<float>.Count; i += Vector<float>.Count)
                (new Vector<float>(scores[i..]) + new Vector<float>(window[i..])).CopyTo(scores[i..]);
            for (; i < scores.Length; i++)
                scores[i] += window[i];
        }
    }

    /// <summary>The class with the highest score; the first of equals.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>Moves weight from the class <paramref name="wrong"/> to the class <paramref name="right"/>.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var at = (int)(feature & _mask);
            _weights[at + right]++;
            _sums[at + right] += _step;
            _weights[at + wrong]--;
            _sums[at + wrong] -= _step;
        }
    }

    /// <summary>Counts one decision.</summary>
    public void Tick() => _step++;

    /// <summary>Averaged weights as 16-bit numbers.</summary>
    public HashedScorer Finish()
    {
        var means = new double[_weights.Length];
        for (var i = 0; i < means.Length; i++)
            means[i] = _weights[i] - (_sums[i] / _step);
        var scale = Math.Min(256, short.MaxValue / Math.Max(1, means.Max(Math.Abs)));
        var cells = Array.ConvertAll(means, mean => (short)Math.Round(mean * scale));
        return HashedScorer.Create(cells, _classes);
    }
}
