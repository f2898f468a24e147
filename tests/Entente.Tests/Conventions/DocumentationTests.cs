using System.Text.RegularExpressions;
using Entente.Cli;
using Entente.Cli.Help;
using Entente.Export;

namespace Entente.Tests.Conventions;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Page_of_commands_is_what_the_program_says() =>
        Assert.Equal(CommandReference.Write(CommandTree.Create(Terminal.OfProcess())), Repository.Read("docs/cli.md"));

    [Fact]
    public void Columns_of_csv_are_described()
    {
        var page = Repository.Read("docs/formats.md");
        Assert.DoesNotContain(CsvFormat.Columns, c => !page.Contains($"`{c}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_that_pages_show_exist()
    {
        var known = CommandTree.Create(Terminal.OfProcess()).Subcommands.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var page in Pages())
        {
            foreach (Match match in Call().Matches(Repository.Read(page)))
            {
                if (!known.Contains(match.Groups["command"].Value))
                    faults.Add($"{page}: {match.Value}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var faults = new List<string>();
        foreach (var page in Pages())
        {
            foreach (Match match in Link().Matches(Repository.Read(page)))
            {
                var target = Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, match.Groups["target"].Value);
                if (!File.Exists(target) && !Directory.Exists(target))
                    faults.Add($"{page}: {match.Groups["target"].Value}");
            }
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<string> Pages() =>
        new[] { "docs", "data", "samples", "src", "tools", "benchmarks" }.SelectMany(f => Repository.Files(f, "*.md"))
            .Concat(new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }.Where(f => File.Exists(Repository.PathOf(f))));

    [GeneratedRegex(@"\./entente (?<command>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)(?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
