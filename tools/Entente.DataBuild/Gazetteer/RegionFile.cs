using System.Text.Json;

namespace Entente.DataBuild.Gazetteer;

/// <summary>Reads first-level regions, written <c>{"code":"AF.28","name":"…"}</c>; a region lies where its seat or largest place lies.</summary>
internal static class RegionFile
{
    /// <summary>The regions whose country has a code and that hold a place.</summary>
    public static IEnumerable<PlaceEntry> Load(string file, CountryCodes countries, IReadOnlyList<PlaceEntry> cities)
    {
        var byRegion = cities.ToLookup(c => (c.Country, c.Admin));
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.EnumerateArray()
            .Select(e => Entry(e.GetProperty("code").GetString()!, e.GetProperty("name").GetString()!, countries, byRegion))
            .OfType<PlaceEntry>()
            .ToArray();
    }

    private static PlaceEntry? Entry(string code, string name, CountryCodes countries, ILookup<(string Country, string Admin), PlaceEntry> byRegion)
    {
        var dot = code.IndexOf('.', StringComparison.Ordinal);
        if (countries.Find(code[..dot]) is not { } country)
            return null;
        var admin = code[(dot + 1)..];
        var seat = byRegion[(country, admin)].OrderByDescending(c => c.Feature is "PPLA" or "PPLC").ThenByDescending(c => c.Population).FirstOrDefault();
        if (seat is null)
            return null;
        var population = byRegion[(country, admin)].Where(c => c.Feature != "PPLX").Sum(c => (long)c.Population);
        return new PlaceEntry(PlaceEntry.Clean(name), country, "region", admin, "", seat.Latitude, seat.Longitude, (int)Math.Min(population, int.MaxValue), "ADM1");
    }
}
