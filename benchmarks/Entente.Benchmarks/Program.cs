using BenchmarkDotNet.Running;
using Entente.Benchmarks.Speed;

namespace Entente.Benchmarks;

/// <summary><c>speed</c> measures the whole engine stage by stage; everything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["speed", .. var options])
            return SpeedCommand.Run(options);

        // In this process: a program of its own would build the whole solution again, analyzers included.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
        return 0;
    }
}
