using System.Diagnostics;
using System.Globalization;

namespace Entente.Cli.Running;

/// <summary>The figures at the end of a run.</summary>
internal static class RunFigures
{
    /// <summary>One line: counts, seconds, speed a second and a core, memory.</summary>
    /// <param name="tally">What was done.</param>
    /// <param name="startUp">Time until the first text could be read.</param>
    /// <param name="elapsed">Time from there to the end.</param>
    /// <param name="threads">Texts that were read at the same time.</param>
    internal static string Line(RunTally tally, TimeSpan startUp, TimeSpan elapsed, int threads)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var cores = Math.Min(threads, Environment.ProcessorCount);
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Articles:N0} articles, {tally.Sentences:N0} sentences, {tally.Records:N0} records in {seconds:N1} s after {startUp.TotalSeconds:N2} s of start-up: " +
            $"{tally.Sentences / seconds:N0} sentences/s, {tally.Sentences / seconds / cores:N0} a core on {cores}; peak memory {process.PeakWorkingSet64 / 1048576.0:N0} MB");
    }
}
