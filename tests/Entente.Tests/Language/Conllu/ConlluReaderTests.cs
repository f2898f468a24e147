using Entente.Language;

namespace Entente.Tests.Language;

public sealed class ConlluReaderTests
{
    private const string Row = "1\tPeru\t_\t_\t_\t_\t_\t_\t_\t_\n";

    [Theory]
    [InlineData("1\tPeru\t_\n", "f:1: expected ten columns, found 3")]
    [InlineData("# note\n1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "f:2: column 2 is empty; write _")]
    [InlineData("1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n\n" + Row, "f:2: a sentence without words")]
    [InlineData("8.1\tPeru\t_\t_\t_\t_\t_\t_\t_\t_", "f:1: a sentence without words")]
    public void A_fault_is_named_with_its_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => new ConlluReader(new StringReader(text), "f").Read()).Message);

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\n# only a note\n\n", 0)]
    [InlineData(Row, 1)]
    [InlineData("\n" + Row + "\n\n\n" + Row, 2)]
    public void Sentences_are_parted_by_blank_lines(string text, int count) =>
        Assert.Equal(count, new ConlluReader(new StringReader(text)).ReadAll().Count());
}
