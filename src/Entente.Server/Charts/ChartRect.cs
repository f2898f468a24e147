namespace Entente.Server.Charts;

/// <summary>A part of a bar.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Quad">Quad class that it shows.</param>
public readonly record struct ChartRect(double X, double Y, double Width, double Height, int Quad);
