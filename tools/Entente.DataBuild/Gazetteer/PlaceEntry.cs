using System.Globalization;

namespace Entente.DataBuild.Gazetteer;

/// <summary>A populated place or region of GeoNames; coordinates stay as written there, in decimal degrees.</summary>
/// <param name="Name">Main name, with straight apostrophes.</param>
/// <param name="Country">State code.</param>
/// <param name="Kind"><c>city</c>, <c>capital</c> or <c>region</c>.</param>
/// <param name="Admin">GeoNames code of the first-level region, without the country.</param>
/// <param name="Id">GeoNames number; empty for regions.</param>
/// <param name="Latitude">North is positive.</param>
/// <param name="Longitude">East is positive.</param>
/// <param name="Population">Inhabitants; for a region those of its listed places.</param>
/// <param name="Feature">GeoNames feature code.</param>
internal sealed record PlaceEntry(
    string Name,
    string Country,
    string Kind,
    string Admin,
    string Id,
    string Latitude,
    string Longitude,
    int Population,
    string Feature)
{
    /// <summary>The population as a field; empty when it is unknown.</summary>
    public string PopulationField => Population == 0 ? "" : Population.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name with straight apostrophes and single spaces.</summary>
    public static string Clean(string name) =>
        string.Join(' ', name.Replace('\u2019', '\'').Replace('\u2018', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
