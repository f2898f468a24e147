using Entente.Intake;
using Entente.Text;

namespace Entente.DataBuild.Gazetteer;

/// <summary>
/// Makes <c>gazetteer/places.tsv</c> from GeoNames: places above a population, capitals and first-level regions, without the names
/// listed in <c>gazetteer/place-exclusions.tsv</c>. Rows that did not come from GeoNames are kept as they are.
/// </summary>
internal static class BuildPlaces
{
    private const string Source = "geonames";
    private const int LeastPopulation = 15_000;
    private const int NamesakesKept = 4;

    private static readonly string[] Columns = ["name", "country", "kind", "admin", "geonames", "lat", "lon", "population", "source"];

    /// <summary>Runs <c>build-places --cities FILE --regions FILE --countries FILE --data FOLDER</c>.</summary>
    public static int Run(CommandOptions options)
    {
        var folder = options.Require("data");
        var data = new DataFolder(folder);
        var countries = CountryCodes.Load(options.Require("countries"));
        var cities = CityFile.Load(options.Require("cities"), countries);
        var regions = RegionFile.Load(options.Require("regions"), countries, cities);
        var excluded = Excluded(data);
        var rows = Merge(cities.Where(c => Keep(c, options.Number("least", LeastPopulation))), regions)
            .Where(p => !excluded.Contains(p.Name) || p.Kind == "capital")
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .SelectMany(g => g.OrderByDescending(p => p.Kind == "capital").ThenByDescending(p => p.Population).Take(NamesakesKept))
            .Select(Line)
            .Concat(Kept(data))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        File.WriteAllText(Path.Combine(folder, "gazetteer", "places.tsv"), string.Join('\n', rows.Prepend(string.Join('\t', Columns))) + "\n");
        Console.WriteLine($"{rows.Length} places");
        return 0;
    }

    /// <summary>Parts of cities are left out: their names mislead more often than they help.</summary>
    private static bool Keep(PlaceEntry place, int least) =>
        place.Kind == "capital" || (place.Population >= least && place.Feature is not ("PPLX" or "PPLH" or "PPLQ" or "PPLW"));

    /// <summary>One row a name and country: the capital before the largest place, any place before a region.</summary>
    private static IEnumerable<PlaceEntry> Merge(IEnumerable<PlaceEntry> cities, IEnumerable<PlaceEntry> regions) =>
        cities.OrderByDescending(c => c.Kind == "capital").ThenByDescending(c => c.Population).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Concat(regions.OrderByDescending(r => r.Population).ThenBy(r => r.Admin, StringComparer.Ordinal))
            .DistinctBy(p => (p.Name, p.Country));

    private static HashSet<string> Excluded(DataFolder data) =>
        TsvTable.Read(data, "gazetteer/place-exclusions.tsv", "name", "reason", "source", "note").Rows
            .Select(r => r[0])
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Kept(DataFolder data) =>
        TsvTable.Read(data, "gazetteer/places.tsv", Columns).Rows
            .Where(r => r[8] != Source)
            .Select(r => string.Join('\t', Enumerable.Range(0, Columns.Length).Select(i => r[i])));

    private static string Line(PlaceEntry place) =>
        string.Join('\t', place.Name, place.Country, place.Kind, place.Admin, place.Id, place.Latitude, place.Longitude, place.PopulationField, Source);
}
