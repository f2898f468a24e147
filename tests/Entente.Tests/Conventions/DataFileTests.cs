using System.Text;
using Entente.Text;

namespace Entente.Tests.Conventions;

public sealed class DataFileTests
{
    public static TheoryData<string> Tables() => [.. Repository.Files("data", "*.tsv")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_is_clean_and_sorted(string path)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(path));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').ToArray();
        var columns = lines[0].Split('\t').Length;
        Assert.All(lines, l => Assert.Equal(columns, l.Split('\t').Length));
        Assert.Equal(lines.Skip(1).Order(StringComparer.Ordinal), lines.Skip(1));
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Sources_are_known(string path)
    {
        var known = TsvTable.Read(new StringReader(Repository.Read("data/SOURCES.tsv")), "SOURCES.tsv", "source", "origin", "revision", "licence", "note")
            .Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        var lines = Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToArray();
        var column = lines[0] is [.., "source", "note"] ? lines[0].Length - 2 : -1;
        if (column >= 0 && path != "data/SOURCES.tsv")
            Assert.Empty(lines.Skip(1).Select(l => l[column]).Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal));
    }
}
