using Entente.Text;

namespace Entente.Language;

/// <summary>The parts of a language model, read from one file.</summary>
internal sealed class LanguageModel
{
    private LanguageModel(ModelFile file, TokenLexicon lexicon, Func<Lemmatiser, Lemmatiser> addLemmas)
    {
        Lexicon = lexicon;
        Splitter = new SentenceSplitter(HashedScorer.Read(file.Open(ModelField.SentenceEnds)), lexicon);
        Tags = TagSet.Read(file.Open(ModelField.Tags));
        Network = ParserNetwork.Read(file.Open(ModelField.Network));
        Lemmas = addLemmas(Lemmatiser.Read(file.Open(ModelField.Lemmas)).With(Network.Vocabulary));
    }

    /// <summary>Words that the tokeniser knows.</summary>
    public TokenLexicon Lexicon { get; }

    /// <summary>Sentence ends.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Tag pairs.</summary>
    public TagSet Tags { get; }

    /// <summary>Lemmas.</summary>
    public Lemmatiser Lemmas { get; }

    /// <summary>Tagger and parser.</summary>
    public ParserNetwork Network { get; }

    /// <summary>Reads <c>model.bin</c> and, where there are any, <c>tokens.tsv</c> and <c>lemmas.tsv</c> of a folder.</summary>
    public static LanguageModel Load(IDataSource data, string folder)
    {
        using var stream = data.Open($"{folder}/model.bin");
        var file = ModelFile.Read(stream, $"{folder}/model.bin");
        var lexicon = TokenLexicon.Read(file.Open(ModelField.Tokens));
        var files = data.List(folder);
        var (tokens, lemmas) = ($"{folder}/tokens.tsv", $"{folder}/lemmas.tsv");
        if (files.Contains(tokens))
            lexicon = lexicon.With(TsvTable.Read(data, tokens, TokenLexicon.Columns));
        return new LanguageModel(
            file,
            lexicon,
            known => files.Contains(lemmas) ? known.With(TsvTable.Read(data, lemmas, HandLemmas.Columns)) : known);
    }
}
