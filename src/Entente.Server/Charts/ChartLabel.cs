namespace Entente.Server.Charts;

/// <summary>A label of the time axis.</summary>
/// <param name="X">Where its middle stands.</param>
/// <param name="Text">What it says.</param>
public readonly record struct ChartLabel(double X, string Text);
