using System.Globalization;
using System.IO.Compression;

namespace Entente.DataBuild.Gazetteer;

/// <summary>Reads populated places: id, name, other name, country, region, feature, population, latitude, longitude.</summary>
internal static class CityFile
{
    /// <summary>All places of the file whose country has a code; the file may be packed with gzip.</summary>
    public static IReadOnlyList<PlaceEntry> Load(string file, CountryCodes countries)
    {
        using var stream = File.OpenRead(file);
        using var plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain);
        var places = new List<PlaceEntry>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (countries.Find(fields[3]) is { } country)
                places.Add(Entry(fields, country));
        }

        return places;
    }

    private static PlaceEntry Entry(string[] fields, string country) => new(
        PlaceEntry.Clean(fields[1]),
        country,
        fields[5] == "PPLC" ? "capital" : "city",
        fields[4],
        fields[0],
        fields[7],
        fields[8],
        int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out var population) ? population : 0,
        fields[5]);
}
