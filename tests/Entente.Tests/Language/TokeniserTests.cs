namespace Entente.Tests.Language;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("They don't agree.", "They do n't agree .")]
    [InlineData("Kenya's envoys weren't told.", "Kenya 's envoys were n't told .")]
    [InlineData("the two sides' claims", "the two sides ' claims")]
    [InlineData("Gen. Okoro met Mr. Silva at 3pm.", "Gen. Okoro met Mr. Silva at 3 pm .")]
    [InlineData("U.S.-led talks in St. Petersburg", "U.S. - led talks in St. Petersburg")]
    [InlineData("the ex-minister's co-chair", "the ex-minister 's co-chair")]
    [InlineData("It cost $2.2bn, or 5%.", "It cost $ 2.2 bn , or 5 % .")]
    [InlineData("US$40m for 1,200 trucks", "US$ 40 m for 1,200 trucks")]
    [InlineData("(Reuters) – Oslo \"rejects\" it...", "( Reuters ) – Oslo \" rejects \" it ...")]
    [InlineData("See http://example.org/a-b?c=d, or mail press@example.org.", "See http://example.org/a-b?c=d , or mail press@example.org .")]
    [InlineData("the 1990-95 embargo", "the 1990 - 95 embargo")]
    [InlineData("We cannot stay—ever.", "We can not stay — ever .")]
    [InlineData("J. R. Mbeki Jr. spoke", "J. R. Mbeki Jr. spoke")]
    [InlineData("“It’s over,” she’d said", "“ It ’s over , ” she ’d said")]
    public void Words_are_parted_as_in_the_treebanks(string text, string expected)
    {
        var document = EnglishModel.Analyzer.Analyze(text);
        Assert.Equal(expected, string.Join(' ', document.Tokens.ToArray().Select(token => token.Span.Cut(text))));
    }

    [Fact]
    public void The_later_part_of_a_contraction_is_a_clitic()
    {
        var document = EnglishModel.Analyzer.Analyze("Peru's navy can't sail.");
        Assert.Equal([false, true, false, false, true, false, false], document.Tokens.ToArray().Select(token => token.IsClitic));
    }
}
