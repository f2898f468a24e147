using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Reads international organisations and groups bound to a country.</summary>
internal static class BodyTables
{
    /// <summary>Reads <c>organisations.tsv</c> and <c>groups.tsv</c>.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into)
    {
        foreach (var row in Rows(data, "gazetteer/organisations.tsv"))
            Add(row, row[3] == "img" ? NameKind.ArmedGroup : NameKind.Organisation, row[3] == "img" ? ActorKind.ArmedGroup : ActorKind.Organisation, into);
        foreach (var row in Rows(data, "gazetteer/groups.tsv"))
            Add(row, row[3] == "armed" ? NameKind.ArmedGroup : NameKind.Association, row[3] is "armed" or "crime" ? ActorKind.ArmedGroup : ActorKind.Organisation, into);
    }

    private static IReadOnlyList<TsvRow> Rows(IDataSource data, string name) =>
        TsvTable.Read(data, name, "code", "name", "aliases", "kind", "sector", "from", "until", "source", "note").Rows;

    private static void Add(TsvRow row, NameKind kind, ActorKind actorKind, GazetteerBuilder into)
    {
        var sense = new NameSense
        {
            Kind = kind,
            Code = into.Code(row, 0),
            Sector = row.Optional(4),
            Name = row[1],
            ActorKind = actorKind,
            From = row.Date(5, last: false) ?? DateOnly.MinValue,
            Until = row.Date(6, last: true) ?? DateOnly.MaxValue,
        };
        into.AddName(row[1], sense);
        foreach (var alias in row.List(2))
        {
            if (!EndsInPost(alias, into))
                into.AddName(alias, sense);
        }
    }

    /// <summary>True for aliases that name an officer of the body; the officer is read as a post whose owner is the body.</summary>
    private static bool EndsInPost(string alias, GazetteerBuilder into)
    {
        Span<ulong> words = stackalloc ulong[FormWords.Most];
        var count = FormWords.Lower(alias, words);
        return count > 1 && into.PostWords.Contains(words[count - 1]);
    }
}
