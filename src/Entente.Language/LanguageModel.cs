using Entente.Text;

namespace Entente.Language;

/// <summary>The parts of a language model, read from one file.</summary>
internal sealed class LanguageModel
{
    private LanguageModel(ModelFile file, TokenLexicon lexicon)
    {
        Lexicon = lexicon;
        Splitter = new SentenceSplitter(HashedScorer.Read(file.Open(ModelField.SentenceEnds)), lexicon);
        Tags = TagSet.Read(file.Open(ModelField.Tags));
        Lemmas = Lemmatiser.Read(file.Open(ModelField.Lemmas));
        Network = ParserNetwork.Read(file.Open(ModelField.Network));
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

    /// <summary>Reads <c>model.bin</c> and, where there is one, <c>tokens.tsv</c> of a folder.</summary>
    public static LanguageModel Load(IDataSource data, string folder)
    {
        using var stream = data.Open($"{folder}/model.bin");
        var file = ModelFile.Read(stream, $"{folder}/model.bin");
        var lexicon = TokenLexicon.Read(file.Open(ModelField.Tokens));
        var table = $"{folder}/tokens.tsv";
        if (data.List(folder).Contains(table))
            lexicon = lexicon.With(TsvTable.Read(data, table, TokenLexicon.Columns));
        return new LanguageModel(file, lexicon);
    }
}
