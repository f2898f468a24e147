using Entente.DataBuild;
using Entente.DataBuild.Language;
using Entente.Language;
using static TorchSharp.torch;

namespace Entente.Training;

/// <summary>The command <c>export --ud DIR --vectors DIR --weights FILE --out DIR</c>: trained weights become fields of a folder's <c>model.bin</c>.</summary>
internal static class ExportNetwork
{
    /// <summary>Reads the weights that <c>train</c> saved with the same settings.</summary>
    public static int Run(CommandOptions options)
    {
        var settings = TrainNetwork.Settings(options);
        var given = GivenVectors.Read(options.Require("vectors"));
        var treebank = Treebank.ReadPart(options.Require("ud"), "train");
        var tags = TagCollector.Collect(treebank);
        var vocabulary = Vocabulary.Create(treebank.SelectMany(sentence => sentence.Forms), given.Table(), tags);
        using var quiet = no_grad();
        var network = new ParserNetwork(settings, given, vocabulary.WordCount, tags.Count);
        network.load(options.Require("weights"));
        var exporter = new NetworkExporter(settings, network, vocabulary, given);
        ModelFolder.Update(options.Require("out"), (ModelField.Tags, tags.Write), (ModelField.Network, exporter.Export().Write));
        return 0;
    }
}
