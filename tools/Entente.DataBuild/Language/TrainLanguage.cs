using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>The command <c>train-language --ud DIR --vectors DIR --out DIR [--seed N] [--rounds N]</c>: a treebank becomes a model.</summary>
internal sealed class TrainLanguage
{
    private readonly Dictionary<ModelField, byte[]> _fields = [];
    private readonly List<TreebankSentence> _train;
    private readonly WordTable _clusters;
    private readonly int _seed;
    private readonly int _rounds;

    private TrainLanguage(CommandOptions options)
    {
        _train = Treebank.ReadPart(options.Require("ud"), "train");
        _clusters = ClusterReader.Read(Path.Combine(options.Require("vectors"), "glove_kmeans_100k.tsv.gz"));
        _seed = options.Number("seed", 1);
        _rounds = options.Number("rounds", 12);
    }

    /// <summary>Trains and writes <c>model.bin</c>.</summary>
    public static int Run(CommandOptions options)
    {
        var training = new TrainLanguage(options);
        training.Train();
        Directory.CreateDirectory(options.Require("out"));
        using var stream = File.Create(Path.Combine(options.Require("out"), "model.bin"));
        ModelFile.Write(stream, training._fields);
        return 0;
    }

    private void Train()
    {
        Put(ModelField.Tokens, TokenLexiconTrainer.Train(_train).Write);
        Put(ModelField.SentenceEnds, SplitterTrainer.Train(RawText.From(_train), 10).Write);
        Put(ModelField.Clusters, _clusters.Write);
        Put(ModelField.Lemmas, LemmaTrainer.Train(_train).Write);
        var tags = TaggerTrainer.Collect(_train);
        Put(ModelField.Tags, tags.Write);
        var words = _train.Select(sentence => sentence.Forms.Select(form => new WordFeatures(form, _clusters)).ToArray()).ToArray();
        var gold = _train.Select((sentence, i) =>
            (words[i], sentence.Upos.Zip(sentence.Xpos, tags.IndexOf).ToArray())).ToArray();
        var tagger = new TaggerTrainer(tags, _seed, _rounds);
        Put(ModelField.Tagger, tagger.Train(gold).Write);
        Console.WriteLine("tagger trained");
        var predicted = tagger.Jackknife(gold, 5);
        Console.WriteLine("tags for the parser made");
        Put(ModelField.Parser, TrainParser(words, predicted, tags.Count).Write);
    }

    private HashedScorer TrainParser(WordFeatures[][] words, int[][] predicted, int noTag)
    {
        var parser = new ParserTrainer();
        var order = Enumerable.Range(0, _train.Count).ToArray();
        var random = new Shuffler(_seed);
        for (var round = 0; round < _rounds; round++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var i in order)
            {
                parser.Learn(
                    [default, .. words[i]],
                    [noTag, .. predicted[i]],
                    [-1, .. _train[i].Heads.Select(head => head + 1)],
                    [0, .. _train[i].Relations.Select(relation => (int)relation)],
                    explore: round > 0);
            }

            Console.WriteLine($"parser: round {round + 1} of {_rounds}");
        }

        return parser.Finish();
    }

    private void Put(ModelField field, Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        _fields[field] = stream.ToArray();
    }
}
