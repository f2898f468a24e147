namespace Entente.Tests.Language;

public sealed class LemmatiserTests
{
    [Theory]
    [InlineData("Two foreign bases were closed.", "bases", "base")]
    [InlineData("Guards shot an envoy in Quito.", "shot", "shoot")]
    [InlineData("Oslo summons the ambassador of Chad.", "summons", "summon")]
    [InlineData("The council lifted all sanctions.", "sanctions", "sanction")]
    [InlineData("The militia overran three villages.", "overran", "overrun")]
    [InlineData("Rebels besieged the port of Sirte.", "besieged", "besiege")]
    [InlineData("The general was demoted in May.", "demoted", "demote")]
    [InlineData("They are barring reporters from the talks.", "barring", "bar")]
    [InlineData("Both embassies reopened.", "embassies", "embassy")]
    [InlineData("The gunmen fled.", "gunmen", "gunman")]
    public void Lemma_is_the_dictionary_form(string text, string form, string lemma)
    {
        var tokens = EnglishModel.Analyzer.Analyze(text).Tokens.ToArray();
        Assert.Equal(lemma, tokens.Single(token => token.Span.Cut(text) == form).Lemma);
    }
}
