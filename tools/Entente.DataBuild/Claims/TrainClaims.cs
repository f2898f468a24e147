using System.Globalization;
using Entente.DataBuild.Language;
using Entente.Reading.Events;

namespace Entente.DataBuild.Claims;

/// <summary>
/// The command <c>train-claims --gold FILE --data DIR [--dev FILE] [--out FILE] [--least X] [--seed N]</c>: hand-coded texts become a model of how far a claim
/// can be trusted. It prints precision, recall and F1 by least confidence, by cross-validation over texts, and on the development texts.
/// </summary>
internal sealed class TrainClaims
{
    private const int Folds = 5;
    private readonly int _seed;
    private readonly List<ClaimExample> _examples;
    private readonly int _gold;

    private TrainClaims(CommandOptions options)
    {
        _seed = options.Number("seed", 1);
        var reader = ClaimReader.Load(options.Require("data"));
        _examples = reader.Read(options.Require("gold"));
        _gold = reader.GoldCount;
    }

    /// <summary>Trains, measures and writes.</summary>
    public static int Run(CommandOptions options)
    {
        var training = new TrainClaims(options);
        var least = float.Parse(options.Find("least") ?? "0.2", CultureInfo.InvariantCulture);
        var model = ClaimModel.Create(ClaimTrainer.Train(training._examples, training._seed), least);
        Print("cross-validated", training.CrossValidate(), training._gold);
        if (options.Find("dev") is { } dev)
        {
            var reader = ClaimReader.Load(options.Require("data"));
            Print("development texts", [.. reader.Read(dev).Select(example => (example, model.Confidence(example.Cells)))], reader.GoldCount);
        }

        if (options.Find("out") is { } path)
        {
            using var stream = File.Create(path);
            model.Write(stream);
        }

        return 0;
    }

    private List<(ClaimExample Example, double Confidence)> CrossValidate()
    {
        var texts = _examples.Select(example => example.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        new Shuffler(_seed).Shuffle(texts.AsSpan());
        var fold = texts.Select((text, i) => (text, i)).ToDictionary(pair => pair.text, pair => pair.i % Folds, StringComparer.Ordinal);
        var judged = new List<(ClaimExample, double)>();
        for (var part = 0; part < Folds; part++)
        {
            var weights = ClaimTrainer.Train(_examples.FindAll(example => fold[example.Text] != part), _seed);
            var model = ClaimModel.Create(weights, 0);
            judged.AddRange(_examples.Where(example => fold[example.Text] == part).Select(example => (example, model.Confidence(example.Cells))));
        }

        return judged;
    }

    private static void Print(string title, List<(ClaimExample Example, double Confidence)> judged, int gold)
    {
        Console.WriteLine($"{title}: {judged.Count} claims, {gold} coded events");
        foreach (var least in new[] { 0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5 })
        {
            var kept = judged.FindAll(pair => pair.Confidence >= least && pair.Example.Counts);
            var right = kept.Count(pair => pair.Example.IsRight);
            var (precision, recall) = (right / Math.Max(1.0, kept.Count), right / Math.Max(1.0, gold));
            Console.WriteLine(FormattableString.Invariant($"  {least:F2}  kept {kept.Count,5}  P {precision:F3}  R {recall:F3}  F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
        }
    }
}
