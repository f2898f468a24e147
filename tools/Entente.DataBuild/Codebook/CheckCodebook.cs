using Entente.Intake;
using Entente.Reading;

namespace Entente.DataBuild.Codebook;

/// <summary>
/// <c>check-codebook [--update]</c>: reads every example of the codebook, says how many are coded as their page expects, and, with
/// <c>--update</c>, writes the list of those that are not.
/// </summary>
internal static class CheckCodebook
{
    public static int Run(CommandOptions options)
    {
        var data = options.Find("data") ?? "data";
        var folder = Path.Combine(data, "codebook");
        var reader = ArticleReader.Load(new DataFolder(data));
        var results = Examples(folder).Select(example => (Example: example, Fault: CodebookCheck.Fault(example, reader))).ToList();
        foreach (var page in results.GroupBy(result => result.Example.Page, StringComparer.Ordinal))
            Console.WriteLine($"{page.Key,-10} {Summary([.. page.Select(result => result.Fault)])}");
        Console.WriteLine($"{"all",-10} {Summary([.. results.Select(result => result.Fault)])}");
        if (options.Has("update"))
            KnownFailures.Write(folder, results);
        return 0;
    }

    /// <summary>The examples of all pages of a folder, page by page.</summary>
    public static IEnumerable<CodebookExample> Examples(string folder) =>
        Directory.GetFiles(folder, "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)
            .SelectMany(path => CodebookPage.Read(Path.GetFileNameWithoutExtension(path), File.ReadLines(path)));

    private static string Summary(List<string?> faults)
    {
        var causes = faults.OfType<string>().CountBy(fault => fault).OrderByDescending(cause => cause.Value).Select(cause => $"{cause.Key} {cause.Value}");
        return $"{faults.Count(fault => fault is null),4} of {faults.Count,4}   {string.Join(", ", causes)}";
    }
}
