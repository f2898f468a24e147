using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>
/// The command <c>train-language --ud DIR --out DIR</c>: a treebank becomes words, sentence ends and lemmas of a model. Other fields of a model that is there already,
/// such as the network, stay as they are.
/// </summary>
internal static class TrainLanguage
{
    /// <summary>Trains and writes <c>model.bin</c>.</summary>
    public static int Run(CommandOptions options)
    {
        var train = Treebank.ReadPart(options.Require("ud"), "train");
        ModelFolder.Update(
            options.Require("out"),
            (ModelField.Tokens, TokenLexiconTrainer.Train(train).Write),
            (ModelField.SentenceEnds, SplitterTrainer.Train(RawText.From(train), 10).Write),
            (ModelField.Lemmas, LemmaTrainer.Train(train).Write));
        return 0;
    }
}
