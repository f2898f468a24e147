using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Reads office holders; several rows of one name are the posts of one person.</summary>
internal static class HolderTable
{
    /// <summary>Reads <c>holders.tsv</c>.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into, CueTable cues)
    {
        var rows = TsvTable.Read(data, "gazetteer/holders.tsv", "code", "name", "aliases", "post", "sector", "from", "until", "source", "note").Rows;
        foreach (var person in rows.GroupBy(r => r[1], StringComparer.Ordinal))
            Add(person.Key, person, into, cues);
    }

    private static void Add(string name, IEnumerable<TsvRow> rows, GazetteerBuilder into, CueTable cues)
    {
        var posts = rows.Select(r => Post(r, into)).ToArray();
        var family = FamilyName(name, LeadsWithFamily(rows.First(), cues.Of(posts[0].Code).HasFlag(Cue.FamilyFirst)));
        var person = PersonRecord.Create(name, family, posts);
        var full = Sense(NameKind.Person, person);
        var alone = Sense(NameKind.FamilyName, person);
        into.AddName(name, full);
        into.AddName(family, alone);
        foreach (var alias in rows.SelectMany(r => r.List(2)).Distinct(StringComparer.Ordinal))
            into.AddName(alias, alias.Contains(' ', StringComparison.Ordinal) ? full : alone);
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 2 && !name.StartsWith(family, StringComparison.Ordinal))
            into.GivenNames.Add(NameFolding.Exact(name.AsSpan(0, space)));
    }

    private static HeldPost Post(TsvRow row, GazetteerBuilder into) =>
        new(into.Code(row, 0), row[3], row.Optional(4), row.Date(5, last: false) ?? DateOnly.MinValue, row.Date(6, last: true) ?? DateOnly.MaxValue);

    // The note of a row overrides the custom of its country.
    private static bool LeadsWithFamily(TsvRow row, bool custom) => row[8] switch
    {
        "family-first" => true,
        "given-first" => false,
        _ => custom,
    };

    private static string FamilyName(string name, bool first)
    {
        if (first && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
            return name[..end];
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    private static NameSense Sense(NameKind kind, PersonRecord person) => new()
    {
        Kind = kind,
        Code = person.Posts[^1].Code,
        Name = person.Name,
        ActorKind = ActorKind.Person,
        Person = person,
    };
}
