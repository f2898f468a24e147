using System.Text;
using CsCheck;
using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Language;

/// <summary>The two models and how several networks choose together.</summary>
public sealed class ParserModelTests
{
    private const string Text = "Nepal's envoy, who had left Dhaka on Friday, accused the rebels of shelling two border posts. Talks resume in May.";

    private static readonly Lazy<LanguageAnalyzer> Accurate = new(() => LanguageAnalyzer.Load(new FolderDataSource(), ParserModel.Accurate));

    [Fact]
    public void The_accurate_model_has_a_name_of_its_own() =>
        Assert.NotEqual(EnglishModel.Analyzer.ModelName, Accurate.Value.ModelName);

    [Fact]
    public void Both_models_find_the_same_words_and_sentences()
    {
        var (fast, accurate) = (EnglishModel.Analyzer.Analyze(Text), Accurate.Value.Analyze(Text));
        Assert.Equal(fast.Tokens.ToArray().Select(token => token.Span), accurate.Tokens.ToArray().Select(token => token.Span));
        Assert.Equal(fast.Sentences.ToArray(), accurate.Sentences.ToArray());
    }

    [Fact]
    public void The_accurate_model_makes_trees_of_any_text() => Gen.String[0, 200].Sample(text =>
    {
        var document = Accurate.Value.Analyze(text);
        return document.Sentences.ToArray().All(sentence => Enumerable.Range(sentence.First, sentence.Count).Count(i => document[i].IsRoot) == 1);
    });

    [Fact]
    public void Two_equal_networks_choose_as_one_does()
    {
        var (words, model) = (new List<WordSlot>(), LanguageModel.Load(new FolderDataSource(), "models/en", ParserModel.Fast));
        new Tokeniser(model.Lexicon).Tokenise(Text, words);
        var twice = model.Parser.With(model.Parser);
        var (one, two) = (model.Parser.CreateWorkspaces(), twice.CreateWorkspaces());
        model.Parser.Run(Text, words.ToArray(), one);
        twice.Run(Text, words.ToArray(), two);
        Assert.Equal(one[0].Heads.AsSpan(0, words.Count + 1), two[0].Heads.AsSpan(0, words.Count + 1));
        Assert.Equal(one[0].Relations.AsSpan(0, words.Count), two[0].Relations.AsSpan(0, words.Count));
    }

    [Fact]
    public void A_damaged_accurate_model_is_named()
    {
        var error = Assert.Throws<DataFileException>(() => LanguageAnalyzer.Load(new Damaged(), ParserModel.Accurate));
        Assert.Contains("accurate.bin", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The shipped files, but for a second model that is none.</summary>
    private sealed class Damaged : IDataSource
    {
        private readonly FolderDataSource _folder = new();

        public IReadOnlyList<string> List(string folder) => _folder.List(folder);

        public Stream Open(string name) => name.EndsWith("accurate.bin", StringComparison.Ordinal) ? new MemoryStream(Encoding.ASCII.GetBytes("nothing")) : _folder.Open(name);
    }
}
