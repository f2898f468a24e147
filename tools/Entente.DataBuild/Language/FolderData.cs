using Entente.Text;

namespace Entente.DataBuild.Language;

/// <summary>Data files of a folder on disk.</summary>
internal sealed class FolderData : IDataSource
{
    private readonly string _root;

    /// <summary>Takes the data root.</summary>
    public FolderData(string root) => _root = root;

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var path = Path.Combine(_root, folder);
        return Directory.Exists(path)
            ? [.. Directory.GetFiles(path).Select(file => $"{folder}/{Path.GetFileName(file)}").OrderBy(name => name, StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public Stream Open(string name) => File.OpenRead(Path.Combine(_root, name));
}
