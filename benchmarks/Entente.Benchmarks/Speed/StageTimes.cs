using Entente.Language;

namespace Entente.Benchmarks.Speed;

/// <summary>Measures the stages of the engine over one text, once each a round. It talks in plain arrays, so that a build of another commit can be asked in the same process.</summary>
internal static class StageTimes
{
    /// <summary>Names of the stages, in order.</summary>
    public static string[] Names => ["tokenise", "split", "network", "lemmas", "whole"];

    /// <summary>Loads a model and a text; each call of the result runs all stages once.</summary>
    /// <param name="file">CoNLL-U when it ends in <c>.conllu</c>, else plain text.</param>
    /// <param name="data">Data folder.</param>
    /// <param name="model">The name of a <see cref="ParserModel"/>.</param>
    /// <returns>Seconds of processor time by stage, then the numbers of sentences and words.</returns>
    public static Func<double[]> Prepare(string file, string data, string model)
    {
        var choice = Enum.Parse<ParserModel>(model, ignoreCase: true);
        using var reader = new StreamReader(file);
        var input = file.EndsWith(".conllu", StringComparison.Ordinal)
            ? EngineInput.FromConllu(reader, data, choice)
            : EngineInput.FromText(reader.ReadToEnd(), data, choice);
        var (words, ends, workspaces, tags) = (new List<WordSlot>(), new List<int>(), input.Model.Parser.CreateWorkspaces(), new int[input.Words.Words.Length]);
        return () =>
        [
            Time(() => input.Tokenise(words)),
            Time(() => input.Split(ends)),
            Time(() => input.RunNetwork(workspaces, tags)),
            Time(() => input.Lemmatise(tags)),
            Time(() => input.Analyze()),
            input.Words.SentenceEnds.Length,
            tags.Length,
        ];
    }

    // Processor time, not time on the wall: other programs on the machine do not count.
    private static double Time(Action stage)
    {
        var before = Environment.CpuUsage.TotalTime;
        stage();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
