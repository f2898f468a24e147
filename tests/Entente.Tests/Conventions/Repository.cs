namespace Entente.Tests.Conventions;

/// <summary>Finds files of the working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Root folder: the nearest one above the test program that holds the solution.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Absolute path of a file named with forward slashes.</summary>
    internal static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Text of a file named with forward slashes.</summary>
    internal static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Files under a folder that match a pattern, relative to the root, forward slashes, sorted; none when there is no such folder.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern)
    {
        var path = PathOf(folder);
        if (!Directory.Exists(path))
            return [];
        return Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("the tests do not run inside a working copy: no Entente.slnx above " + AppContext.BaseDirectory);
    }
}
