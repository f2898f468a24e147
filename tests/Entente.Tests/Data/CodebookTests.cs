using Entente.DataBuild.Codebook;
using Entente.Tests.Conventions;
using Entente.Tests.Reading;

namespace Entente.Tests.Data;

public sealed class CodebookTests
{
    private static readonly string Folder = Repository.PathOf("data/codebook");

    public static TheoryData<string> Pages() => [.. CheckCodebook.Examples(Folder).Select(example => example.Page).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_are_coded_as_their_page_says(string page)
    {
        var known = KnownFailures.Read(Folder);
        var failing = CheckCodebook.Examples(Folder).Where(example => example.Page == page)
            .Select(example => (Example: example, Fault: CodebookCheck.Fault(example, SharedReader.Reader))).ToList();
        var broken = failing.Where(result => result.Fault is not null && !known.Contains(result.Example.Key)).Select(result => $"{result.Fault}: {result.Example.Sentence}");
        var repaired = failing.Where(result => result.Fault is null && known.Contains(result.Example.Key)).Select(result => $"passes now, take it off the list: {result.Example.Sentence}");
        Assert.Empty(broken.Concat(repaired));
    }

    [Fact]
    public void Every_page_has_enough_examples()
    {
        var pages = CheckCodebook.Examples(Folder).GroupBy(example => example.Page, StringComparer.Ordinal).ToList();
        Assert.Equal(16, pages.Count);
        Assert.All(pages, page => Assert.True(page.Count(e => e.Expected.Count > 0) >= 12 && page.Count(e => e.Expected.Count == 0) >= 5, page.Key));
    }

    [Fact]
    public void Known_failures_are_examples() =>
        Assert.Empty(KnownFailures.Read(Folder).Except(CheckCodebook.Examples(Folder).Select(example => example.Key)));

    [Fact]
    public void Line_that_is_no_act_is_named_with_page_and_line()
    {
        var fault = Assert.Throws<FormatException>(() => CodebookPage.Read("consult", ["## Codes", "- [1999-05-04] Chad met Niger.", "  - CONSULT TCD"]));
        Assert.StartsWith("consult.md:3: ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONSULT - TCD+NER > - happened 1999-05-03..1999-05-04", null)]
    [InlineData("CONSULT * TCD+NER > - * *", null)]
    [InlineData("SUPPORT - TCD+NER > - happened *", "event")]
    [InlineData("CONSULT - TCD+MLI > - happened *", "actors")]
    [InlineData("CONSULT - TCD+NER > - planned *", "status")]
    [InlineData("CONSULT visit TCD+NER > - happened *", "mode")]
    [InlineData("CONSULT - TCD+NER > - happened -", "date")]
    public void Differences_are_named(string expected, string? fault)
    {
        var found = ExpectedAct.Parse("CONSULT - TCD+NER > - happened 1999-05-03..1999-05-04").Act;
        Assert.Equal(fault, CodebookCheck.Fault([ExpectedAct.Parse(expected)], [found]));
    }

    [Fact]
    public void Act_too_many_is_a_fault()
    {
        var act = ExpectedAct.Parse("CONSULT - TCD+NER > - happened -");
        Assert.Equal("extra", CodebookCheck.Fault([act], [act.Act, act.Act]));
        Assert.Equal("missing", CodebookCheck.Fault([act], []));
    }
}
