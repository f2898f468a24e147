using System.Globalization;
using System.Numerics;
using Entente.Reading.Actors.Names;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Places;

/// <summary>Reads listed places.</summary>
internal static class PlaceTable
{
    /// <summary>Reads <c>places.tsv</c>; each place becomes a meaning of its name.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into)
    {
        foreach (var row in TsvTable.Read(data, "gazetteer/places.tsv", "name", "country", "kind", "admin", "geonames", "lat", "lon", "population", "source").Rows)
        {
            var place = Place(row, into);
            into.AddName(place.Name, new NameSense { Kind = NameKind.Place, Code = place.Country, Name = place.Name, ActorKind = ActorKind.State, Place = place });
        }
    }

    private static PlaceRecord Place(TsvRow row, GazetteerBuilder into) => new(
        row[0],
        into.Code(row, 1),
        Kind(row),
        row.Optional(3),
        row[4].Length == 0 ? null : Number<int>(row, 4),
        row[5].Length == 0 ? null : Number<double>(row, 5),
        row[6].Length == 0 ? null : Number<double>(row, 6),
        row[7].Length == 0 ? 0 : Number<int>(row, 7));

    private static PlaceKind Kind(TsvRow row) => row[2] switch
    {
        "city" => PlaceKind.City,
        "capital" => PlaceKind.Capital,
        "region" => PlaceKind.Region,
        "area" => PlaceKind.Area,
        _ => throw row.Error(2, $"unknown kind '{row[2]}' (city, capital, region, area)"),
    };

    private static T Number<T>(TsvRow row, int column)
        where T : struct, INumber<T> =>
        T.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Error(column, $"'{row[column]}' is no number");
}
