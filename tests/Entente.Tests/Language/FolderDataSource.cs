using Entente.Tests.Conventions;
using Entente.Text;

namespace Entente.Tests.Language;

/// <summary>The data folder of the working copy.</summary>
internal sealed class FolderDataSource : IDataSource
{
    public IReadOnlyList<string> List(string folder) =>
        [.. Directory.GetFiles(Repository.PathOf("data/" + folder)).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];

    public Stream Open(string name) => File.OpenRead(Repository.PathOf("data/" + name));
}
