using Entente.Text;

namespace Entente.Server.Tests.Samples;

/// <summary>A few names, as the data files of the program hold them.</summary>
internal sealed class DataFolder : IDataSource
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["gazetteer/states.tsv"] =
            "code\tname\tkind\n# comment\nCHN\tChina\tstate\nDZA\tAlgeria\tstate\nESP\tSpain\tstate\nIDN\tIndonesia\tstate\nMAR\tMorocco\tstate\nUSA\tUnited States\tstate\nTCD\tChad\tstate\n",
        ["gazetteer/organisations.tsv"] = "code\tname\taliases\nIGO:UN\tUnited Nations\tUN\n",
    };

    public IReadOnlyList<string> List(string folder) => [];

    public Stream Open(string name) =>
        Files.TryGetValue(name, out var text) ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) : throw new FileNotFoundException(name);
}
