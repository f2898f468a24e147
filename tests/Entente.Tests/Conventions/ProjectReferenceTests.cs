using System.Xml.Linq;

namespace Entente.Tests.Conventions;

public sealed class ProjectReferenceTests
{
    // The arrows of docs/architecture.md: what each project may see.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Language"] = ["Text"],
        ["Record"] = ["Text"],
        ["Reading"] = ["Text", "Language", "Record"],
        ["Intake"] = ["Text", "Record"],
        ["Storage"] = ["Text", "Record"],
        ["Export"] = ["Text", "Record"],
        ["Server"] = ["Text", "Language", "Record", "Reading", "Intake", "Storage", "Export"],
        ["Cli"] = ["Text", "Language", "Record", "Reading", "Intake", "Storage", "Export", "Server"],
        ["DataBuild"] = ["Text", "Language", "Record", "Reading", "Intake", "Storage", "Export"],
        ["Fuzz"] = ["Text", "Language", "Record", "Intake"],
        ["Training"] = ["Text", "Language", "DataBuild"],
    };

    private static readonly string[] WithoutPackages = ["Text", "Language", "Record", "Reading", "Export"];

    public static TheoryData<string> Projects() => [.. Repository.Files("src", "*.csproj").Concat(Repository.Files("tools", "*.csproj"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_sees_only_what_it_may(string path)
    {
        var name = NameOf(path);
        var seen = Elements(path, "ProjectReference").Select(NameOf).ToArray();
        Assert.Empty(seen.Except(Allowed[name], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Inner_projects_use_no_packages(string path)
    {
        if (WithoutPackages.Contains(NameOf(path), StringComparer.Ordinal))
            Assert.Empty(Elements(path, "PackageReference"));
    }

    [Fact]
    public void Every_package_is_described()
    {
        Assert.SkipUnless(File.Exists(Repository.PathOf("docs/dependencies.md")), "docs/dependencies.md is not written yet");
        var described = Repository.Read("docs/dependencies.md");
        var used = new[] { "src", "tools", "tests", "benchmarks" }.SelectMany(f => Repository.Files(f, "*.csproj")).Append("Directory.Build.props")
            .SelectMany(p => Elements(p, "PackageReference")).Distinct(StringComparer.Ordinal);
        Assert.DoesNotContain(used, p => !described.Contains(p, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Elements(string path, string element) =>
        XDocument.Load(Repository.PathOf(path)).Descendants(element).Select(r => r.Attribute("Include")?.Value).OfType<string>();

    private static string NameOf(string path) => path.Split('/')[^1].Replace("Entente.", "", StringComparison.Ordinal).Replace(".csproj", "", StringComparison.Ordinal);
}
