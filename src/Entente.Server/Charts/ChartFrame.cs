namespace Entente.Server.Charts;

/// <summary>Size of a drawing in its own units. Each chart is drawn twice, for wide and for narrow windows, so that its letters stay readable.</summary>
/// <param name="Width">Width of the whole.</param>
/// <param name="Height">Height of the whole.</param>
/// <param name="Left">Room for the numbers of the scale.</param>
/// <param name="Bottom">Room for the labels of time.</param>
/// <param name="Label">Least distance between two labels of time.</param>
public sealed record ChartFrame(double Width, double Height, double Left, double Bottom, double Label)
{
    /// <summary>Room above the highest bar.</summary>
    public const double Top = 10;

    /// <summary>Height for bars.</summary>
    public double Inner => Height - Top - Bottom;

    /// <summary>Width for bars.</summary>
    public double Across => Width - Left - 4;

    /// <summary>For windows of a desk.</summary>
    public static ChartFrame Wide(double height) => new(1080, height, 44, 24, 58);

    /// <summary>For windows of a telephone.</summary>
    public static ChartFrame Narrow(double height) => new(420, height, 36, 24, 52);
}
