using Entente.Text;

namespace Entente.Language;

/// <summary>The parts of a language model, read from one file.</summary>
internal sealed class LanguageModel
{
    private LanguageModel(ModelFile file, string name, WordVectors vectors, Parser parser, TokenLexicon lexicon, Func<Lemmatiser, Lemmatiser> addLemmas)
    {
        Lexicon = lexicon;
        Splitter = new SentenceSplitter(HashedScorer.Read(file.Open(ModelField.SentenceEnds)), lexicon);
        Tags = TagSet.Read(file.Open(ModelField.Tags));
        Name = name;
        Parser = parser;
        Names = file.Has(ModelField.Names) ? NameTagger.Read(file.Open(ModelField.Names), parser.First) : null;
        Lemmas = addLemmas(Lemmatiser.Read(file.Open(ModelField.Lemmas)).With(vectors.Rows));
    }

    /// <summary>Words that the tokeniser knows.</summary>
    public TokenLexicon Lexicon { get; }

    /// <summary>Sentence ends.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Name and version.</summary>
    public string Name { get; }

    /// <summary>Tag pairs.</summary>
    public TagSet Tags { get; }

    /// <summary>Lemmas.</summary>
    public Lemmatiser Lemmas { get; }

    /// <summary>Tagger and parser.</summary>
    public Parser Parser { get; }

    /// <summary>Finder of names, or null when the file has none.</summary>
    public NameTagger? Names { get; }

    /// <summary>Finder of agreements, armed groups and weapons, or null when the folder has no words for it.</summary>
    public NameRules? NameRules { get; private init; }

    /// <summary>Reads <c>model.bin</c>, for the accurate model <c>accurate.bin</c> too, and, where there are any, <c>tokens.tsv</c>, <c>lemmas.tsv</c> and <c>names.tsv</c> of a folder.</summary>
    public static LanguageModel Load(IDataSource data, string folder, ParserModel model)
    {
        using var stream = data.Open($"{folder}/model.bin");
        var file = ModelFile.Read(stream, $"{folder}/model.bin");
        var vectors = WordVectors.Read(file.Open(ModelField.Vectors));
        var (name, parser) = (file.Open(ModelField.Name).ReadString(), Parser.Read(file.Open(ModelField.Network), vectors));
        if (model == ParserModel.Accurate)
        {
            (name, var further) = ReadFurther(data, $"{folder}/accurate.bin", vectors);
            parser = parser.With(further);
        }

        var lexicon = TokenLexicon.Read(file.Open(ModelField.Tokens));
        var files = data.List(folder);
        var (tokens, lemmas, names) = ($"{folder}/tokens.tsv", $"{folder}/lemmas.tsv", $"{folder}/names.tsv");
        if (files.Contains(tokens))
            lexicon = lexicon.With(TsvTable.Read(data, tokens, TokenLexicon.Columns));
        return new LanguageModel(
            file,
            name,
            vectors,
            parser,
            lexicon,
            known => files.Contains(lemmas) ? known.With(TsvTable.Read(data, lemmas, HandLemmas.Columns)) : known)
        {
            NameRules = files.Contains(names) ? NameRules.Create(TsvTable.Read(data, names, NameLexicon.Columns)) : null,
        };
    }

    private static (string Name, Parser Parser) ReadFurther(IDataSource data, string path, WordVectors vectors)
    {
        using var stream = data.Open(path);
        var file = ModelFile.Read(stream, path);
        return (file.Open(ModelField.Name).ReadString(), Parser.Read(file.Open(ModelField.Network), vectors));
    }
}
