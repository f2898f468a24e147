using System.Xml.Linq;

namespace Entente.Tests.Conventions;

public sealed class SolutionTests
{
    // Its packages are large and only those who train a model need them.
    private const string OnItsOwn = "tools/Entente.Training/Entente.Training.csproj";

    [Fact]
    public void Solution_lists_every_project()
    {
        var listed = XDocument.Load(Repository.PathOf("Entente.slnx")).Descendants("Project")
            .Select(p => p.Attribute("Path")!.Value).Order(StringComparer.Ordinal);
        var present = new[] { "src", "tools", "tests", "benchmarks" }
            .SelectMany(f => Repository.Files(f, "*.csproj")).Where(path => path != OnItsOwn).Order(StringComparer.Ordinal);
        Assert.Equal(present, listed);
    }
}
