namespace Entente.Server.Charts;

/// <summary>Length of time that one bar of a chart stands for.</summary>
public enum TimeUnit
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years from a year that ends in 0.</summary>
    Decade,
}
