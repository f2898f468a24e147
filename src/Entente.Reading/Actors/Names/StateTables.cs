using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Reads states, their forms, and regions.</summary>
internal static class StateTables
{
    /// <summary>Reads <c>states.tsv</c>, <c>forms.tsv</c> and <c>regions.tsv</c>.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into)
    {
        foreach (var row in TsvTable.Read(data, "gazetteer/states.tsv", "code", "name", "kind", "from", "until", "source", "note").Rows)
            into.StateNames[row[0]] = row[1];
        foreach (var row in TsvTable.Read(data, "gazetteer/forms.tsv", "form", "kind", "code", "sector", "from", "until", "source", "note").Rows)
            into.AddName(row[0], Form(row, into));
        foreach (var row in TsvTable.Read(data, "gazetteer/regions.tsv", "form", "code", "source", "note").Rows)
            into.AddName(row[0], new NameSense { Kind = NameKind.Region, Code = into.Code(row, 1), Name = row[0], ActorKind = ActorKind.Region });
    }

    private static NameSense Form(TsvRow row, GazetteerBuilder into)
    {
        var kind = Kind(row);
        var code = into.Code(row, 2);
        var isBody = kind is NameKind.Metonym or NameKind.Organ;
        return new NameSense
        {
            Kind = kind,
            Code = code,
            Sector = row.Optional(3),
            Name = isBody || !into.StateNames.TryGetValue(code, out var name) ? row[0] : name,
            ActorKind = isBody ? ActorKind.Government : ActorKind.State,
            From = row.Date(4, last: false) ?? DateOnly.MinValue,
            Until = row.Date(5, last: true) ?? DateOnly.MaxValue,
        };
    }

    private static NameKind Kind(TsvRow row) => row[1] switch
    {
        "name" => NameKind.State,
        "demonym" => NameKind.Demonym,
        "capital" => NameKind.Capital,
        "metonym" => NameKind.Metonym,
        "organ" => NameKind.Organ,
        _ => throw row.Error(1, $"unknown kind '{row[1]}' (name, demonym, capital, metonym, organ)"),
    };
}
