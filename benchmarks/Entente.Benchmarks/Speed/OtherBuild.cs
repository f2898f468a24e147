using System.Reflection;
using System.Runtime.Loader;

namespace Entente.Benchmarks.Speed;

/// <summary>A build of this program from another commit, loaded beside this one with the libraries of its own folder.</summary>
internal sealed class OtherBuild : AssemblyLoadContext
{
    private readonly string _folder;

    private OtherBuild(string folder) => _folder = folder;

    /// <summary><see cref="StageTimes.Prepare"/> of the build in a folder.</summary>
    public static Func<string, string, string, Func<double[]>> Load(string folder)
    {
        var build = new OtherBuild(Path.GetFullPath(folder));
        var type = build.LoadFromAssemblyPath(Path.Combine(build._folder, "Entente.Benchmarks.dll")).GetType(typeof(StageTimes).FullName!, throwOnError: true)!;
        return type.GetMethod(nameof(StageTimes.Prepare))!.CreateDelegate<Func<string, string, string, Func<double[]>>>();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("Entente.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
