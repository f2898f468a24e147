using Entente.DataBuild.Language;
using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>The corpora that names are learned from. UNER's conventions are the ones wanted; the others are fitted to them as far as possible.</summary>
internal static class NameCorpora
{
    /// <summary>Reads a part of UNER over EWT.</summary>
    public static List<NamedSentence> ReadUner(string folder, string part) =>
        ColumnCorpus.Read(Path.Combine(folder, "uner_ewt", $"en_ewt-ud-{part}.iob2"), "uner", 1, null);

    /// <summary>Reads everything else that may be trained on.</summary>
    /// <param name="folder">Folder of the NER corpora.</param>
    /// <param name="treebanks">Folder with GUM.</param>
    /// <param name="events">MEANTIME's file, or null.</param>
    /// <param name="analyzer">Tags and parses mentions and parts words.</param>
    public static List<NamedSentence> ReadOthers(string folder, string treebanks, string? events, LanguageAnalyzer analyzer)
    {
        var mentions = new MentionCorpus(analyzer);
        string[] Split(string form)
        {
            var document = analyzer.Analyze(form);
            return document.Tokens.Length == 0 ? [form] : [.. Enumerable.Range(0, document.Tokens.Length).Select(i => document.Form(i).ToString())];
        }

        return
        [
            .. ColumnCorpus.Read(Path.Combine(folder, "wikigold", "wikigold.conll.txt"), "wikigold", 0, Split),
            .. ((string[])["train", "dev", "test"]).SelectMany(part => ColumnCorpus.Read(Path.Combine(folder, "crossner_politics", part + ".txt"), "politics", 0, Split)),
            .. mentions.ReadRe3d(Path.Combine(folder, "re3d")),
            .. GumCorpus.Read(treebanks, "train"),
            .. events is null ? [] : mentions.ReadMeantime(events),
        ];
    }

    /// <summary>Reads the sentences of EWT's training part, which have no names of their own.</summary>
    public static List<string[]> ReadTexts(string treebanks) =>
        [.. Treebank.Files(treebanks, "train").Where(path => Path.GetFileName(path).Contains("ewt", StringComparison.Ordinal)).SelectMany(Treebank.Read).Select(sentence => sentence.Forms).Where(forms => forms.Length is > 3 and <= 80)];

    /// <summary>Number of parts that UNER's development part is dealt into by document, to choose settings by cross-validation.</summary>
    public const int Folds = 5;

    /// <summary>The part of a document.</summary>
    public static int Fold(NamedSentence sentence) => (int)(Hashing.Word(sentence.Document) % Folds);
}
