using Entente.Tests.Conventions;
using Entente.Text;

namespace Entente.Tests.Data;

public sealed class GazetteerDataTests
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["states"] = "code name kind from until source note",
        ["forms"] = "form kind code sector from until source note",
        ["regions"] = "form code source note",
        ["organisations"] = "code name aliases kind sector from until source note",
        ["members"] = "organisation state from until source note",
        ["groups"] = "code name aliases kind sector from until source note",
        ["holders"] = "code name aliases post sector from until source note",
        ["posts"] = "form sector level source note",
        ["agents"] = "form sector kind source note",
        ["places"] = "name country kind admin geonames lat lon population source",
        ["place-exclusions"] = "name reason source note",
    };

    private static readonly HashSet<string> Sectors =
        [.. "GOV MIL COP JUD LEG PTY OPP REB SPY PRM UAF AGR BUS CRM CVL EDU ELI JRN LAB MED REF REL SOC PRE UNK".Split(' ')];

    public static TheoryData<string> Tables() => [.. Columns.Keys];

    public static TheoryData<string> DatedTables() => [.. Columns.Where(c => c.Value.Contains("from until", StringComparison.Ordinal)).Select(c => c.Key)];

    public static TheoryData<string, string> CodeColumns() => new()
    {
        { "forms", "code" }, { "groups", "code" }, { "holders", "code" }, { "members", "organisation" }, { "members", "state" }, { "places", "country" },
    };

    public static TheoryData<string, string> Kinds() => new()
    {
        { "states", "state territory former" },
        { "forms", "name demonym capital metonym organ" },
        { "organisations", "igo ngo img" },
        { "groups", "armed crime party company media union church" },
        { "agents", "person group body force object" },
        { "places", "city capital region area" },
    };

    public static TheoryData<string, string> Keys() => new()
    {
        { "states", "code" },
        { "forms", "form kind code from until" },
        { "regions", "form code" },
        { "organisations", "code" },
        { "members", "organisation state from" },
        { "groups", "code name from" },
        { "holders", "code name post from until" },
        { "posts", "form" },
        { "agents", "form" },
        { "place-exclusions", "name" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Fields_have_no_stray_spaces_or_curly_apostrophes(string table)
    {
        var width = Columns[table].Split(' ').Length;
        Assert.All(Read(table).Rows, row => Assert.All(
            Enumerable.Range(0, width).SelectMany(row.List),
            value => Assert.True(value.Length > 0 && value == value.Trim() && !value.Contains('\u2019', StringComparison.Ordinal), $"{table}:{row.Line}: '{value}'")));
    }

    [Theory]
    [MemberData(nameof(DatedTables))]
    public void Dates_are_in_order(string table)
    {
        var rows = Read(table);
        var (from, until) = (rows.Column("from"), rows.Column("until"));
        Assert.DoesNotContain(rows.Rows, r => r.Date(from, last: false) > r.Date(until, last: true));
    }

    [Theory]
    [MemberData(nameof(CodeColumns))]
    public void Codes_are_listed(string table, string column)
    {
        var known = Values("states", "code").Concat(Values("organisations", "code")).Append("UNK").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Values(table, column).Except(known, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("forms")]
    [InlineData("organisations")]
    [InlineData("groups")]
    [InlineData("holders")]
    [InlineData("posts")]
    [InlineData("agents")]
    public void Sectors_are_those_of_the_code_book(string table) =>
        Assert.Empty(Values(table, "sector").Where(s => s.Length > 0).Except(Sectors, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kinds_are_known(string table, string kinds) =>
        Assert.Empty(Values(table, "kind").Except(kinds.Split(' '), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void No_fact_is_listed_twice(string table, string key)
    {
        var rows = Read(table);
        var columns = key.Split(' ').Select(rows.Column).ToArray();
        var twice = rows.Rows.GroupBy(r => string.Join('\t', columns.Select(c => r[c])), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Organisation_codes_fit_their_kind() =>
        Assert.DoesNotContain(Read("organisations").Rows, r => !r[0].StartsWith(r[3].ToUpperInvariant() + ":", StringComparison.Ordinal));

    [Fact]
    public void Periods_of_one_membership_do_not_overlap()
    {
        foreach (var spells in Read("members").Rows.GroupBy(r => (r[0], r[1])))
        {
            var ordered = spells.OrderBy(r => r.Date(2, last: false) ?? DateOnly.MinValue).ToArray();
            for (var i = 1; i < ordered.Length; i++)
                Assert.True(ordered[i - 1].Date(3, last: false) <= ordered[i].Date(2, last: true), $"members:{ordered[i].Line}");
        }
    }

    [Fact]
    public void Excluded_names_are_no_places_but_capitals()
    {
        var excluded = Values("place-exclusions", "name").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Read("places").Rows, r => r[8] == "geonames" && r[2] != "capital" && excluded.Contains(r[0]));
    }

    private static TsvTable Read(string table) =>
        TsvTable.Read(new StringReader(Repository.Read($"data/gazetteer/{table}.tsv")), table, Columns[table].Split(' '));

    private static IEnumerable<string> Values(string table, string column)
    {
        var rows = Read(table);
        var at = rows.Column(column);
        return rows.Rows.Select(r => r[at]);
    }
}
