using System.Xml.Linq;

namespace Entente.Tests.Conventions;

public sealed class SolutionTests
{
    // Their packages are large or of use to few.
    private static readonly string[] OnTheirOwn =
    [
        "benchmarks/Entente.Benchmarks/Entente.Benchmarks.csproj",
        "tools/Entente.Fuzz/Entente.Fuzz.csproj",
        "tools/Entente.Training/Entente.Training.csproj",
    ];

    [Fact]
    public void Solution_lists_every_project()
    {
        var listed = XDocument.Load(Repository.PathOf("Entente.slnx")).Descendants("Project")
            .Select(p => p.Attribute("Path")!.Value).Order(StringComparer.Ordinal);
        var present = new[] { "src", "tools", "tests", "benchmarks" }
            .SelectMany(f => Repository.Files(f, "*.csproj")).Where(path => !OnTheirOwn.Contains(path, StringComparer.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(present, listed);
    }
}
