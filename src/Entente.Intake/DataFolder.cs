using Entente.Text;

namespace Entente.Intake;

/// <summary>Data files in a folder of the file system.</summary>
public sealed class DataFolder : IDataSource
{
    /// <summary>Environment variable that names another folder.</summary>
    public const string Variable = "ENTENTE_DATA";

    private readonly string _root;

    /// <summary>Takes a folder as it is; a missing one shows when a file is opened.</summary>
    public DataFolder(string root) => _root = root;

    /// <summary>The folder that <c>ENTENTE_DATA</c> names, else <c>data</c> beside the program.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither exists; the message says where it was looked for.</exception>
    public static DataFolder Locate()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? new DataFolder(named) : throw new DirectoryNotFoundException($"{Variable} names no folder: {named}");
        var beside = Path.Combine(AppContext.BaseDirectory, "data");
        return Directory.Exists(beside)
            ? new DataFolder(beside)
            : throw new DirectoryNotFoundException($"no data beside the program ({beside}); set {Variable} to the data folder");
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var path = PathOf(folder);
        if (!Directory.Exists(path))
            return [];
        var names = Directory.GetFiles(path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_root, f).Replace('\\', '/')).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <inheritdoc/>
    public Stream Open(string name)
    {
        var path = PathOf(name);
        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan)
            : throw new FileNotFoundException($"no data file '{name}' in {_root}", path);
    }

    private string PathOf(string name) => Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
}
