using Entente.DataBuild;
using Entente.DataBuild.Language;
using Entente.Language;
using static TorchSharp.torch;
using ShippedNetwork = Entente.Language.ParserNetwork;

namespace Entente.Training;

/// <summary>
/// The command <c>export --ud DIR --vectors DIR --weights FILE[,FILE] --name NAME --out FILE</c>: trained weights become fields of a model file, the networks of several files one parser.
/// </summary>
internal static class ExportNetwork
{
    /// <summary>Reads the weights that <c>train</c> saved with the same settings. A file named <c>model.bin</c> gets tags and given vectors too.</summary>
    public static int Run(CommandOptions options)
    {
        var settings = TrainNetwork.Settings(options);
        var given = GivenVectors.Read(options.Require("vectors"));
        var treebank = Treebank.ReadPart(options.Require("ud"), "train");
        var tags = TagCollector.Collect(treebank);
        var vocabulary = Vocabulary.Create(treebank.SelectMany(sentence => sentence.Forms), given.Table(), tags);
        var vectors = given.ToWordVectors();
        using var quiet = no_grad();
        var parser = new Parser(Array.ConvertAll(options.Require("weights").Split(','), file => Convert(file, settings, given, vectors, vocabulary)));
        var (path, name) = (options.Require("out"), options.Require("name"));
        if (Path.GetFileName(path) == "model.bin")
            ModelFolder.UpdateFile(path, (ModelField.Name, writer => writer.Write(name)), (ModelField.Tags, tags.Write), (ModelField.Vectors, vectors.Write), (ModelField.Network, parser.Write));
        else
            ModelFolder.UpdateFile(path, (ModelField.Name, writer => writer.Write(name)), (ModelField.Network, parser.Write));
        return 0;
    }

    private static ShippedNetwork Convert(string file, NetworkSettings settings, GivenVectors given, WordVectors vectors, Vocabulary vocabulary)
    {
        var network = new ParserNetwork(settings, given, vocabulary.WordCount, vocabulary.Tags.Count);
        network.load(file);
        return new NetworkExporter(settings, network, vocabulary, vectors).Export();
    }
}
