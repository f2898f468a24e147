using System.Xml.Linq;

namespace Entente.Tests.Conventions;

public sealed class SolutionTests
{
    [Fact]
    public void Solution_lists_every_project()
    {
        var listed = XDocument.Load(Repository.PathOf("Entente.slnx")).Descendants("Project")
            .Select(p => p.Attribute("Path")!.Value).Order(StringComparer.Ordinal);
        var present = new[] { "src", "tools", "tests", "benchmarks" }
            .SelectMany(f => Repository.Files(f, "*.csproj")).Order(StringComparer.Ordinal);
        Assert.Equal(present, listed);
    }
}
