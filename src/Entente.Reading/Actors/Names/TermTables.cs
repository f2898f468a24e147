using Entente.Text;

namespace Entente.Reading.Actors.Names;

/// <summary>Reads posts and agent nouns.</summary>
internal static class TermTables
{
    /// <summary>Reads <c>posts.tsv</c>, <c>agents.tsv</c> and <c>post-owners.tsv</c>.</summary>
    public static void Read(IDataSource data, GazetteerBuilder into, CueTable cues)
    {
        foreach (var row in TsvTable.Read(data, "gazetteer/posts.tsv", "form", "sector", "level", "source", "note").Rows)
        {
            if (!row[0].Contains(' ', StringComparison.Ordinal))
                into.PostWords.Add(NameFolding.Lower(row[0]));
            if (!BeginsWithCue(row[0], cues))
                into.AddTerm(new TermSense { Form = row[0], Sector = row.Optional(1), Kind = TermKind.Post, Level = Parse<PostLevel>(row, 2) });
        }

        foreach (var row in TsvTable.Read(data, "gazetteer/agents.tsv", "form", "sector", "kind", "source", "note").Rows)
        {
            if (!BeginsWithCue(row[0], cues))
                into.AddTerm(new TermSense { Form = row[0], Sector = row.Optional(1), Kind = Parse<TermKind>(row, 2) });
        }

        foreach (var row in TsvTable.Read(data, "gazetteer/post-owners.tsv", "form", "code", "source", "note").Rows)
            into.PostOwners[row[0]] = into.Code(row, 1);
    }

    /// <summary>Forms such as <c>former president</c> and <c>two sides</c> are read word by word and need no entry.</summary>
    private static bool BeginsWithCue(string form, CueTable cues)
    {
        var end = form.AsSpan().IndexOfAny(' ', '-');
        return end > 0 && (form.StartsWith("two ", StringComparison.Ordinal) || form.StartsWith("both ", StringComparison.Ordinal) || cues.Of(form.AsSpan(0, end)).HasFlag(Cue.Former));
    }

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw row.Error(column, $"unknown value '{row[column]}' ({string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()})");
}
