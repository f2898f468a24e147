using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Reads posts and agent nouns.</summary>
internal static class TermTables
{
    /// <summary>Reads <c>posts.tsv</c> and <c>agents.tsv</c>.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into)
    {
        foreach (var row in TsvTable.Read(data, "gazetteer/posts.tsv", "form", "sector", "level", "source", "note").Rows)
            into.AddTerm(new TermSense { Form = row[0], Sector = row.Optional(1), Kind = TermKind.Post, Level = Parse<PostLevel>(row, 2) });
        foreach (var row in TsvTable.Read(data, "gazetteer/agents.tsv", "form", "sector", "kind", "source", "note").Rows)
            into.AddTerm(new TermSense { Form = row[0], Sector = row.Optional(1), Kind = Parse<TermKind>(row, 2) });
    }

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw row.Error(column, $"unknown value '{row[column]}' ({string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()})");
}
