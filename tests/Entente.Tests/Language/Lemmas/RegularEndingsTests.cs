using Entente.Language;

namespace Entente.Tests.Language;

public sealed class RegularEndingsTests
{
    // From frequent to rare.
    private static readonly WordTable Vocabulary = WordTable.Create(
    [
        .. new[] { "time", "call", "bar", "base", "plan", "veto", "tim", "carry", "accuse", "small", "embassy", "box", "opal", "opale", "bas", "cal", "barr" }
            .Select((word, rank) => KeyValuePair.Create(Hashing.Lower(word), rank)),
    ]);

    [Theory]
    [InlineData("timed", "VBD", "time")]
    [InlineData("Accused", "VBN", "accuse")]
    [InlineData("planning", "VBG", "plan")]
    [InlineData("calling", "VBG", "call")]
    [InlineData("barred", "VBN", "bar")]
    [InlineData("carried", "VBD", "carry")]
    [InlineData("bases", "NNS", "base")]
    [InlineData("embassies", "NNS", "embassy")]
    [InlineData("boxes", "NNS", "box")]
    [InlineData("vetoes", "VBZ", "veto")]
    [InlineData("smallest", "JJS", "small")]
    [InlineData("zorbed", "VBD", null)]
    [InlineData("base", "NN", null)]
    [InlineData("ed", "VBD", null)]
    [InlineData("s", "NNS", null)]
    public void Ending_is_undone_to_a_known_word(string form, string xpos, string? word) =>
        Assert.Equal(word, RegularEndings.Undo(form, xpos, Vocabulary));
}
