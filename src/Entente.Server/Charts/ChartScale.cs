namespace Entente.Server.Charts;

/// <summary>A scale of whole numbers from below to above zero, with a few round steps.</summary>
/// <param name="Above">Top of the scale; at least 1 when anything lies above.</param>
/// <param name="Below">Bottom of the scale, as a positive number.</param>
/// <param name="Step">Distance between two lines.</param>
public sealed record ChartScale(long Above, long Below, long Step)
{
    /// <summary>The scale that holds both extremes in about four steps.</summary>
    public static ChartScale Of(long highest, long deepest)
    {
        var step = RoundStep(Math.Max(1, highest + deepest) / 4.0);
        var above = (highest + step - 1) / step * step;
        var below = (deepest + step - 1) / step * step;
        return above + below == 0 ? new ChartScale(step, 0, step) : new ChartScale(above, below, step);
    }

    /// <summary>Values with a line, from the top down; negative below zero.</summary>
    public IEnumerable<long> Lines
    {
        get
        {
            for (var value = Above; value >= -Below; value -= Step)
                yield return value;
        }
    }

    /// <summary>Vertical place of a value.</summary>
    public double Y(ChartFrame frame, double value) => ChartFrame.Top + (frame.Inner * (Above - value) / (Above + Below));

    private static long RoundStep(double step)
    {
        var power = 1L;
        while (power * 10 <= step)
            power *= 10;
        foreach (var factor in new[] { 1, 2, 5 })
        {
            if (factor * power >= step)
                return factor * power;
        }

        return 10 * power;
    }
}
