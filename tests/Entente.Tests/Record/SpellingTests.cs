using Entente.Record;

namespace Entente.Tests.Record;

public class SpellingTests
{
    [Fact]
    public void Each_word_reads_back_as_its_value()
    {
        foreach (var kind in Enum.GetValues<AgreementKind>())
        {
            Assert.True(Spelling.AgreementKind.TryParse(Spelling.AgreementKind.Of(kind), out var back));
            Assert.Equal(kind, back);
        }
    }

    [Fact]
    public void Inner_capitals_become_hyphens() => Assert.Equal("base-access", Spelling.AgreementKind.Of(AgreementKind.BaseAccess));

    [Fact]
    public void Event_types_are_upper_case() => Assert.Equal("MOBILIZE", Spelling.Event.Of(EventType.Mobilize));

    [Theory]
    [InlineData("agree")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_case_or_nothing_is_no_event(string? word) => Assert.False(Spelling.Event.TryParse(word, out _));

    [Fact]
    public void A_value_outside_the_enum_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Spelling.Status.Of((EventStatus)99));

    [Fact]
    public void A_position_rejects_where_a_statement_denies()
    {
        Assert.Equal("rejects", Spelling.Position(Stance.Denies));
        Assert.True(Spelling.TryParsePosition("rejects", out var stance));
        Assert.Equal(Stance.Denies, stance);
        Assert.False(Spelling.TryParsePosition("denies", out _));
    }
}
