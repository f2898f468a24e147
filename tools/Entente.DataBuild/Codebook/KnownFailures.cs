using Entente.Text;

namespace Entente.DataBuild.Codebook;

/// <summary>The list of examples that the program does not read as their page expects: page, sentence, what is wrong.</summary>
internal static class KnownFailures
{
    /// <summary>Name of the list in the folder of the pages.</summary>
    public const string FileName = "known-failures.tsv";

    private static readonly string[] Columns = ["page", "sentence", "fault"];

    /// <summary>The examples listed.</summary>
    /// <exception cref="DataFileException">The list is no table of these columns.</exception>
    public static IReadOnlySet<(string Page, string Sentence)> Read(string folder)
    {
        using var reader = new StreamReader(Path.Combine(folder, FileName));
        return TsvTable.Read(reader, FileName, Columns).Rows.Select(row => (row[0], row[1])).ToHashSet();
    }

    /// <summary>Writes the list anew.</summary>
    public static void Write(string folder, IEnumerable<(CodebookExample Example, string? Fault)> results)
    {
        var rows = results.Where(result => result.Fault is not null).Select(result => $"{result.Example.Page}\t{result.Example.Sentence}\t{result.Fault}");
        var lines = rows.Order(StringComparer.Ordinal).Prepend(string.Join('\t', Columns));
        File.WriteAllText(Path.Combine(folder, FileName), string.Join('\n', lines) + "\n");
    }
}
