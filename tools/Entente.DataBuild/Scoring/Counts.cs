namespace Entente.DataBuild.Scoring;

/// <summary>Items found, missed and made up, summed over texts.</summary>
/// <param name="Found">Gold items with a match.</param>
/// <param name="Missed">Gold items without one.</param>
/// <param name="Spurious">Given items without one.</param>
internal readonly record struct Counts(int Found, int Missed, int Spurious)
{
    /// <summary>Share of the given items that are right; 1 when nothing was given and nothing was to find.</summary>
    public double Precision => Share(Found, Found + Spurious, Missed == 0);

    /// <summary>Share of the gold items that were found; 1 when there are none and none was given.</summary>
    public double Recall => Share(Found, Found + Missed, Spurious == 0);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Share(2 * Found, (2 * Found) + Missed + Spurious, true);

    /// <summary>Sums two counts.</summary>
    public static Counts operator +(Counts left, Counts right) => new(left.Found + right.Found, left.Missed + right.Missed, left.Spurious + right.Spurious);

    private static double Share(int part, int whole, bool isEmptyRight) => whole > 0 ? (double)part / whole : isEmptyRight ? 1 : 0;
}
