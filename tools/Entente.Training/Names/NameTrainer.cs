using System.Diagnostics;
using Entente.DataBuild.Language;
using Entente.DataBuild.Names;
using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training.Names;

/// <summary>Trains a network that finds names: batches of sentences of one length, Adam, a rate that falls along a cosine; some sentences change their capitals in each pass.</summary>
internal sealed class NameTrainer
{
    /// <summary>The corpus whose habits count.</summary>
    public const string Wanted = "uner";

    /// <summary>The name of sentences that a first model has labelled; they share the habits of <see cref="Wanted"/>.</summary>
    public const string Silver = "silver";

    private readonly NameSettings _settings;
    private readonly FrozenParser _parser;
    private readonly Shuffler _random;
    private readonly Dictionary<string, int> _corpora = [];

    /// <summary>Takes what gives inputs.</summary>
    public NameTrainer(NameSettings settings, FrozenParser parser) => (_settings, _parser, _random) = (settings, parser, new Shuffler(settings.Seed));

    /// <summary>Trains and returns the tagger after the last pass; <paramref name="afterEpoch"/> sees it after each.</summary>
    public NameTagger Train(IReadOnlyList<NamedSentence> sentences, Action<int, NameTagger> afterEpoch)
    {
        random.manual_seed(_settings.Seed);
        _corpora[Wanted] = 0;
        foreach (var corpus in sentences.Select(sentence => sentence.Corpus).Distinct())
            _corpora.TryAdd(corpus, corpus == Silver ? 0 : _corpora.Count);
        var network = new NameNetwork(_settings, _parser.Inputs.Columns, _corpora.Count);
        var optimizer = optim.Adam(network.parameters(), _settings.Rate, 0.9, 0.98, 1e-9);
        var (step, steps) = (0, 0);
        for (var epoch = 1; epoch <= _settings.Epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            network.train();
            var (loss, words) = (0.0, 0L);
            var batches = Batches(sentences);
            steps = steps == 0 ? batches.Count * _settings.Epochs : steps;
            foreach (var batch in batches)
            {
                foreach (var group in optimizer.ParamGroups)
                    group.LearningRate = _settings.Rate * Math.Min(1, (step + 1) / 100.0) * ((0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, (double)step / steps)))) + 0.002);
                step++;
                loss += Step(network, optimizer, batch);
                words += batch.Sum(pair => pair.Sentence.Count);
            }

            Console.WriteLine($"epoch {epoch}: loss {loss / words:F4}, {words / watch.Elapsed.TotalSeconds:F0} words/s");
            network.eval();
            afterEpoch(epoch, Export(network));
        }

        return Export(network);
    }

    private NameTagger Export(NameNetwork network) => NameExporter.Export(_settings, network, _parser.Inputs, _corpora[Wanted]);

    private double Step(NameNetwork network, optim.Optimizer optimizer, (NamedSentence Sentence, byte[] Rows)[] sentences)
    {
        using var scope = NewDisposeScope();
        var batch = NameBatch.Create(sentences, _parser.Inputs.Columns, sentence => (_corpora[sentence.Corpus], Weight(sentence.Corpus)));
        var loss = (network.Loss(batch) * batch.Weights).sum();
        optimizer.zero_grad();
        (loss / _settings.BatchWords).backward();
        nn.utils.clip_grad_norm_(network.parameters(), 5);
        optimizer.step();
        return loss.item<float>();
    }

    private List<(NamedSentence Sentence, byte[] Rows)[]> Batches(IReadOnlyList<NamedSentence> sentences)
    {
        var all = sentences.SelectMany(sentence => Enumerable.Repeat(sentence, sentence.Corpus == Wanted ? _settings.Repeat : 1)).Select(Pair).ToArray();
        _random.Shuffle(all.AsSpan());
        var batches = all.GroupBy(pair => pair.Sentence.Count).OrderBy(group => group.Key)
            .SelectMany(group => group.Chunk(Math.Max(1, _settings.BatchWords / group.Key))).ToArray();
        _random.Shuffle(batches.AsSpan());
        return [.. batches];
    }

    private float Weight(string corpus) => corpus switch
    {
        Silver => (float)_settings.SilverWeight,
        "politics" => (float)_settings.PoliticsWeight,
        _ => 1,
    };

    private (NamedSentence Sentence, byte[] Rows) Pair(NamedSentence sentence)
    {
        var chance = _random.NextSingle();
        if (chance < 0.05f)
            return Changed(sentence, form => form.ToLowerInvariant());
        if (chance < 0.07f)
            return Changed(sentence, form => form.ToUpperInvariant());
        if (chance < 0.1f)
            return Changed(sentence, Capitalise);
        if (chance < 0.13f)
            return Changed(sentence.WithoutCommas(), form => form);
        return (sentence, _parser.Rows(sentence));
    }

    private (NamedSentence Sentence, byte[] Rows) Changed(NamedSentence sentence, Func<string, string> change) =>
        (sentence, _parser.Rows(Array.ConvertAll(sentence.Forms, form => change(form))));

    private static string Capitalise(string form) =>
        form.Length > 3 && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
}
