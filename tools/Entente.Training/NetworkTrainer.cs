using System.Diagnostics;
using Entente.DataBuild.Language;
using static TorchSharp.torch;

namespace Entente.Training;

/// <summary>Trains the network: batches of sentences of the same length, Adam, a rate that rises shortly and then falls along a cosine.</summary>
internal sealed class NetworkTrainer
{
    private readonly NetworkSettings _settings;
    private readonly ParserNetwork _network;
    private readonly Vocabulary _vocabulary;
    private readonly Shuffler _random;
    private readonly optim.Optimizer _optimizer;
    private readonly Augmenter _augmenter;
    private int _step;
    private int _steps;

    /// <summary>Takes a fresh network.</summary>
    public NetworkTrainer(NetworkSettings settings, ParserNetwork network, Vocabulary vocabulary)
    {
        (_settings, _network, _vocabulary) = (settings, network, vocabulary);
        _random = new Shuffler(settings.Seed);
        _augmenter = new Augmenter(_random, vocabulary.Tags);
        _optimizer = optim.Adam(network.parameters(), settings.Rate, 0.9, 0.95, 1e-9);
    }

    /// <summary>Trains; <paramref name="afterEpoch"/> sees the network after each pass.</summary>
    public void Train(TrainingSet sentences, Action<int> afterEpoch)
    {
        _steps = _settings.Epochs * Batches(sentences.Pass(1)).Count;
        for (var epoch = 1; epoch <= _settings.Epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            _network.train();
            var (loss, words) = (0.0, 0L);
            foreach (var batch in Batches(Array.ConvertAll(sentences.Pass(epoch), _augmenter.Change)))
            {
                loss += Step(batch);
                words += batch.Sum(sentence => sentence.Count);
            }

            Console.WriteLine($"epoch {epoch}: loss {loss / words:F4}, {words / watch.Elapsed.TotalSeconds:F0} words/s, {Environment.WorkingSet >> 20} MB");
            afterEpoch(epoch);
        }
    }

    private double Step(TrainingSentence[] sentences)
    {
        using var scope = NewDisposeScope();
        foreach (var group in _optimizer.ParamGroups)
            group.LearningRate = Rate();
        _step++;
        var batch = Batch.Create(sentences, _vocabulary);
        var (tags, heads, output) = _network.Run(batch);
        var loss = nn.functional.cross_entropy(heads.reshape(batch.Count * batch.Steps, -1), batch.Heads)
            + nn.functional.cross_entropy(_network.Relations(batch, output, batch.Heads), batch.Relations)
            + (0.75 * nn.functional.cross_entropy(tags.reshape(batch.Count * batch.Steps, -1), batch.Tags));
        _optimizer.zero_grad();

        // Lengths that few sentences have make small batches, which count for less.
        (loss * Math.Min(1, (double)batch.Words / _settings.BatchWords)).backward();
        nn.utils.clip_grad_norm_(_network.parameters(), 5);
        _optimizer.step();
        return loss.item<float>() * batch.Words;
    }

    private double Rate()
    {
        const int Warm = 200;
        var rise = Math.Min(1, (_step + 1.0) / Warm);
        return _settings.Rate * rise * ((0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, (double)_step / _steps)))) + 0.002);
    }

    private List<TrainingSentence[]> Batches(TrainingSentence[] sentences)
    {
        var order = sentences.ToArray();
        _random.Shuffle(order.AsSpan());
        var batches = order.GroupBy(sentence => sentence.Count).OrderBy(group => group.Key)
            .SelectMany(group => group.Chunk(Math.Max(1, _settings.BatchWords / group.Key))).ToArray();
        _random.Shuffle(batches.AsSpan());
        return [.. batches];
    }
}
