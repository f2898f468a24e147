namespace Entente.Benchmarks;

/// <summary>Folders of the working copy that the benchmarks were built from.</summary>
internal static class WorkingCopy
{
    /// <summary>Absolute path of a folder, such as <c>samples</c>. BenchmarkDotNet starts its programs some levels below the root.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not lie inside a working copy.</exception>
    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return Path.Combine(folder.FullName, name);
        }

        throw new DirectoryNotFoundException("no Entente.slnx above " + AppContext.BaseDirectory);
    }
}
