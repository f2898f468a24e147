using System.Text.RegularExpressions;

namespace Entente.Tests.Conventions;

public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    private static readonly string[] Folders = ["src", "tools", "tests", "benchmarks"];

    private static IEnumerable<string> Sources => Folders.SelectMany(f => Repository.Files(f, "*.cs"));

    [Fact]
    public void No_file_is_too_long() =>
        Assert.DoesNotContain(Sources, f => File.ReadLines(Repository.PathOf(f)).Count() > MostLines);

    [Fact]
    public void Every_file_holds_one_type_and_is_named_for_it()
    {
        var faults = new List<string>();
        foreach (var file in Sources.Where(f => !f.EndsWith("/Program.cs", StringComparison.Ordinal)))
        {
            var types = TopLevelType().Matches(Repository.Read(file)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();
            var name = Path.GetFileName(file).Split('.')[0];
            if (types.Length > 1 || (types.Length == 1 && types[0] != name))
                faults.Add($"{file}: {string.Join(", ", types)}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Namespace_follows_the_folder()
    {
        var faults = new List<string>();
        foreach (var file in Sources.Where(f => f.StartsWith("src/", StringComparison.Ordinal)))
        {
            var project = file.Split('/')[1];
            var space = Namespace().Match(Repository.Read(file)).Groups["name"].Value;
            if (space.Length > 0 && space != project && !space.StartsWith(project + ".", StringComparison.Ordinal))
                faults.Add($"{file}: {space}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Nothing_is_left_unfinished() =>
        Assert.DoesNotContain(Sources, f => !f.EndsWith("/SourceFileTests.cs", StringComparison.Ordinal) && Unfinished().IsMatch(Repository.Read(f)));

    [Fact]
    public void No_file_names_a_machine()
    {
        var texts = Sources.Concat(Folders.SelectMany(f => Repository.Files(f, "*.csproj"))).Concat(Repository.Files("docs", "*.*"))
            .Concat(Repository.Files("data", "*.tsv")).Concat(Repository.Files("data", "*.md"))
            .Concat(["entente", "test", ".ci/run"]).Where(f => !f.EndsWith("/SourceFileTests.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, f => MachinePath().IsMatch(Repository.Read(f)));
    }

    [GeneratedRegex(@"^(?:public |internal |file |static |sealed |abstract |partial |readonly |ref |unsafe )*(?:class|struct|interface|enum|record struct|record class|record|delegate \S+)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(work|home|root|Users)/\w|[A-Z]:\\Users", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();
}
