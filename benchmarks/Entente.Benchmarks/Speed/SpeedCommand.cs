using System.Globalization;

namespace Entente.Benchmarks.Speed;

/// <summary>
/// <c>speed [--file FILE] [--rounds 9] [--data DIR] [--model fast|accurate] [--other-data DIR] [--other-model fast|accurate] [--other-build DIR]</c>: sentences and words a
/// second of processor time for each stage, the median over the rounds; with another model or build, measured in turns, also its ratio.
/// </summary>
internal static class SpeedCommand
{
    /// <summary>Measures and prints one line a stage. The first two rounds are not counted.</summary>
    public static int Run(string[] args)
    {
        var (data, model) = (Option(args, "data") ?? WorkingCopy.PathOf("data"), Option(args, "model") ?? "fast");
        var (otherData, otherModel, otherBuild) = (Option(args, "other-data"), Option(args, "other-model"), Option(args, "other-build"));
        var rounds = int.Parse(Option(args, "rounds") ?? "9", CultureInfo.InvariantCulture);
        var file = Option(args, "file") ?? WriteSample();
        List<Func<double[]>> builds = [StageTimes.Prepare(file, data, model)];
        if ((otherData ?? otherModel ?? otherBuild) is not null)
        {
            var prepare = otherBuild is null ? StageTimes.Prepare : OtherBuild.Load(otherBuild);
            builds.Add(prepare(file, otherData ?? data, otherModel ?? model));
        }

        Print(Measure(builds, rounds));
        return 0;
    }

    private static double[][][] Measure(List<Func<double[]>> builds, int rounds)
    {
        var times = builds.Select(_ => new List<double[]>()).ToArray();
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < builds.Count; i++)
            {
                var result = builds[i]();
                if (round >= 0)
                    times[i].Add(result);
            }
        }

        return [.. times.Select(list => list.ToArray())];
    }

    private static void Print(double[][][] times)
    {
        var names = StageTimes.Names;
        var (sentences, words) = (times[0][0][names.Length], times[0][0][names.Length + 1]);
        Console.WriteLine(FormattableString.Invariant($"{sentences} sentences, {words} words, {times[0].Length} rounds, processor time, median (and quartiles of the ratio)"));
        for (var stage = 0; stage < names.Length; stage++)
        {
            var here = Quantile(times[0].Select(round => round[stage]), 0.5);
            var line = FormattableString.Invariant($"{names[stage],-9} {sentences / here,9:F0} sentences/s {words / here,10:F0} words/s");
            if (times.Length > 1)
                line += Compare(times, stage, words);
            Console.WriteLine(line);
        }
    }

    // Rounds that follow each other meet the same state of the machine, so that their ratios scatter less than the times.
    private static string Compare(double[][][] times, int stage, double words)
    {
        var other = Quantile(times[1].Select(round => round[stage]), 0.5);
        var ratios = times[0].Zip(times[1], (here, there) => there[stage] / here[stage]).ToArray();
        return FormattableString.Invariant(
            $"   other {words / other,10:F0} words/s   {Quantile(ratios, 0.5):F3} times as fast as the other ({Quantile(ratios, 0.25):F3}-{Quantile(ratios, 0.75):F3})");
    }

    private static double Quantile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Round((sorted.Length - 1) * part)];
    }

    private static string WriteSample()
    {
        var path = Path.Combine(Path.GetTempPath(), "entente-speed.txt");
        File.WriteAllText(path, SampleText.Read(WorkingCopy.PathOf("samples")).Make(300_000, seed: 1));
        return path;
    }

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, "--" + name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
