using System.Globalization;
using Entente.DataBuild;
using Entente.DataBuild.Language;
using static TorchSharp.torch;

namespace Entente.Training;

/// <summary>
/// The command <c>train --ud DIR --vectors DIR [--silver FILE] [--from FILE] --out FILE</c>: treebanks and word vectors become a network. A silver file holds sentences that another
/// parser has analysed; each pass takes about as many of their words as there are words in the treebanks. With <c>--from</c> training goes on from the weights of an earlier run. With <c>--with-dev</c> the development parts are learned from too, and
/// the weights of the last pass are kept: for the last run, when all has been chosen.
/// </summary>
internal static class TrainNetwork
{
    /// <summary>Trains, and keeps the weights after the pass with the best mean labelled score on the development parts.</summary>
    public static int Run(CommandOptions options)
    {
        var settings = Settings(options);
        set_num_threads(options.Number("threads", 2));
        random.manual_seed(settings.Seed);
        var given = GivenVectors.Read(options.Require("vectors"));
        var treebank = Treebank.ReadPart(options.Require("ud"), "train");
        var tags = TagCollector.Collect(treebank);
        var vocabulary = Vocabulary.Create(treebank.SelectMany(sentence => sentence.Forms), given.Table(), tags);
        var network = new ParserNetwork(settings, given, vocabulary.WordCount, tags.Count);
        if (options.Find("from") is { } earlier)
            network.load(earlier);
        Console.WriteLine($"{treebank.Count} sentences, {vocabulary.WordCount} words, {tags.Count} tags, {network.parameters().Sum(p => p.numel())} weights");
        var development = Treebank.Files(options.Require("ud"), "dev")
            .Select(file => Treebank.Read(file).ConvertAll(sentence => TrainingSentence.From(sentence, tags))).ToArray();
        var (best, withDevelopment) = (0.0, options.Has("with-dev"));
        var limit = options.Number("sentences", int.MaxValue);
        var sentences = new TrainingSet(
            [.. treebank.Take(limit).Select(sentence => TrainingSentence.From(sentence, tags)), .. withDevelopment ? development.SelectMany(part => part) : []],
            options.Find("silver") is { } silver ? [.. Treebank.Read(silver).Select(sentence => TrainingSentence.From(sentence, tags))] : []);
        new NetworkTrainer(settings, network, vocabulary).Train(
            sentences,
            epoch =>
            {
                var scores = Array.ConvertAll(development, sentences => Scores.Of(network, sentences, vocabulary));
                Console.WriteLine("  " + string.Join("; ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"tags {s.Tags:F2} UAS {s.Heads:F2} LAS {s.Labelled:F2}"))));
                var mean = scores.Average(s => s.Labelled);
                if (withDevelopment ? epoch < settings.Epochs : mean <= best)
                    return;
                best = mean;
                network.save(options.Require("out"));
            });
        return 0;
    }

    /// <summary>Settings by the options of the command.</summary>
    public static NetworkSettings Settings(CommandOptions options) => new(
        Cells: options.Number("cells", 144),
        Layers: options.Number("layers", 3),
        WordWidth: 64,
        TagHidden: 128,
        ArcHidden: options.Number("arc", 192),
        LabelHidden: options.Number("label", 128),
        Epochs: options.Number("epochs", 16),
        BatchWords: options.Number("batch", 1500),
        Rate: options.Number("rate", 30) / 10_000.0,
        Dropout: options.Number("dropout", 33) / 100.0,
        Seed: options.Number("seed", 1));
}
