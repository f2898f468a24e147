using System.Globalization;
using Entente.DataBuild;
using Entente.DataBuild.Language;
using Entente.DataBuild.Names;
using Entente.Intake;
using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training.Names;

/// <summary>
/// The command <c>train-names --ner DIR --ud DIR [--events FILE] --data DIR [--folds 0,1,2] [--out DIR]</c>: trains the finder of names over the shipped parser and writes it into
/// <c>model.bin</c>. It must be run again whenever the parser has been trained.
/// </summary>
internal static class TrainNames
{
    /// <summary>Trains.</summary>
    public static int Run(CommandOptions options)
    {
        set_num_threads(options.Number("threads", 1));
        var settings = Settings(options);
        var data = new DataFolder(options.Require("data"));
        var model = LanguageModel.Load(data, "models/en", ParserModel.Fast);
        var analyzer = LanguageAnalyzer.Load(data);
        var parser = new FrozenParser(model, new NameInputs(model.Parser.First));
        var skip = (options.Find("without") ?? "").Split(',');
        List<NamedSentence> uner = NameCorpora.ReadUner(options.Require("ner"), "dev"), others =
            [.. NameCorpora.ReadOthers(options.Require("ner"), options.Require("ud"), options.Find("events"), analyzer).Where(sentence => sentence.Count <= 100 && !skip.Contains(sentence.Corpus))];
        Console.WriteLine(string.Join(", ", uner.Concat(others).GroupBy(sentence => sentence.Corpus).Select(group => $"{group.Key} {group.Count()} sentences {group.Sum(s => s.Names().Count)} names")));
        var texts = NameCorpora.ReadTexts(options.Require("ud"));
        if (options.Find("folds") is { } folds)
        {
            Validate(settings, parser, uner, others, texts, Array.ConvertAll(folds.Split(','), int.Parse), options.Number("misses", 0));
            return 0;
        }

        var tagger = SelfTrainer.Train(settings, parser, [.. uner, .. others], texts, (_, _) => { });
        ModelFolder.Update(options.Require("out"), (ModelField.Names, tagger.Write));
        return 0;
    }

    /// <summary>Trains without some parts of UNER, and scores on those parts after each pass.</summary>
    private static void Validate(NameSettings settings, FrozenParser parser, List<NamedSentence> uner, List<NamedSentence> others, List<string[]> texts, int[] folds, int misses)
    {
        var workspace = new NameWorkspace();
        var kept = uner.Where(sentence => folds.Contains(NameCorpora.Fold(sentence))).ToList();
        SelfTrainer.Train(settings, parser, [.. uner.Except(kept), .. others], texts, (epoch, tagger) =>
        {
            var scores = new NameScores();
            foreach (var sentence in kept)
            {
                var (given, gold) = (parser.Names(tagger, sentence.Forms, workspace), sentence.Names());
                scores.Add(given, gold);
                if (epoch == settings.Epochs && misses-- > 0 && !given.SequenceEqual(gold))
                    Console.WriteLine(sentence.Differences(given));
            }

            Console.WriteLine(epoch == settings.Epochs ? scores.ToString() : string.Create(CultureInfo.InvariantCulture, $"  F1 {scores.F1:F2}"));
        });
    }

    private static NameSettings Settings(CommandOptions options) => new(
        Hidden: options.Number("hidden", 128),
        Cells: options.Number("cells", 64),
        Epochs: options.Number("epochs", 6),
        BatchWords: options.Number("batch", 800),
        Rate: options.Number("rate", 30) / 10_000.0,
        Dropout: options.Number("dropout", 30) / 100.0,
        InputDropout: options.Number("input-dropout", 20) / 100.0,
        Repeat: options.Number("repeat", 8),
        SilverWeight: options.Number("silver", 50) / 100.0,
        PoliticsWeight: options.Number("politics", 25) / 100.0,
        Teachers: options.Number("teachers", 3),
        Seed: options.Number("seed", 1));
}
