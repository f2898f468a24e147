using Entente.Language;

namespace Entente.Tests.Language;

public sealed class PretokenisedTextTests
{
    [Fact]
    public void A_given_sentence_of_any_length_has_one_tree()
    {
        var rows = Enumerable.Range(1, 2500).Select(i => Row($"{i}", i % 7 == 0 ? "ships" : "Kenya"));
        var document = EnglishModel.Analyzer.Annotate(PretokenisedText.From([new ConlluSentence([], [.. rows])]));
        Assert.Equal(1, document.Sentences.Length);
        var heads = document.Tokens.ToArray().Select(token => token.Head).ToArray();
        Assert.Single(heads, -1);
        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (heads[at] >= 0 && steps++ < heads.Length)
                at = heads[at];
            Assert.Equal(-1, heads[at]);
        }
    }

    [Theory]
    [InlineData("1-2")]
    [InlineData("2-1")]
    [InlineData("1-x")]
    [InlineData("0-2147483647")]
    public void The_first_word_of_a_multiword_token_is_no_clitic(string range)
    {
        var sentence = new ConlluSentence([], [Row(range, "cannot"), Row("1", "can"), Row("2", "not")]);
        var document = EnglishModel.Analyzer.Annotate(PretokenisedText.From([sentence]));
        Assert.False(document[0].IsClitic);
    }

    [Fact]
    public void A_sentence_without_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => PretokenisedText.From([new ConlluSentence([], [Row("8.1", "Peru")])]));

    private static ConlluRow Row(string id, string form) => new(id, form, "_", "_", "_", "_", "_", "_", "_", "_");
}
