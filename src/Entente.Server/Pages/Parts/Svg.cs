using System.Globalization;

namespace Entente.Server.Pages.Parts;

/// <summary>Numbers as SVG writes them.</summary>
public static class Svg
{
    /// <summary>At most one decimal, with a point.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
