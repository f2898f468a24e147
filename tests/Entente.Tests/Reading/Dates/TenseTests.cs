using Entente.Tests.Reading.Actors;

namespace Entente.Tests.Reading.Dates;

public sealed class TenseTests
{
    // 2010-04-15 is a Thursday.
    private const string Published = "2010-04-15";

    [Theory]
    [InlineData("Kenya/NNP/2/nsubj signed/VBD/0/root on/IN/4/case Monday/NNP/2/obl", "2010-04-12")]
    [InlineData("Kenya/NNP/2/nsubj signed/VBD/0/root on/IN/4/case Thursday/NNP/2/obl", "2010-04-15")]
    [InlineData("Kenya/NNP/3/nsubj will/MD/3/aux sign/VB/0/root on/IN/5/case Monday/NNP/3/obl", "2010-04-19")]
    [InlineData("Kenya/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark sign/VB/2/xcomp on/IN/6/case Monday/NNP/4/obl", "2010-04-19")]
    [InlineData("Kenya/NNP/3/nsubj has/VBZ[have]/3/aux signed/VBN/0/root since/IN/5/case Monday/NNP/3/obl", "2010-04-12..2010-04-15")]
    public void Weekday_lies_on_the_side_of_its_clause(string notation, string days) =>
        Assert.Equal(days, Times.Show(Times.In(HandMadeDocument.Of(notation), Published).All[^1].Interval));

    [Theory]
    [InlineData("Kenya/NNP/2/nsubj signed/VBD/0/root in/IN/4/case November/NNP/2/obl", "2009-11-01..2009-11-30")]
    [InlineData("Kenya/NNP/3/nsubj will/MD/3/aux sign/VB/0/root in/IN/5/case November/NNP/3/obl", "2010-11-01..2010-11-30")]
    [InlineData("Kenya/NNP/3/nsubj will/MD/3/aux sign/VB/0/root in/IN/5/case February/NNP/3/obl", "2011-02-01..2011-02-28")]
    public void Month_without_a_year_lies_on_the_side_of_its_clause(string notation, string days) =>
        Assert.Equal(days, Times.Show(Times.In(HandMadeDocument.Of(notation), Published).All[^1].Interval));

    [Theory]
    [InlineData("Kenya/NNP/3/nsubj will/MD/3/aux sign/VB/0/root in/IN/6/case two/CD/6/nummod weeks/NNS/3/obl", "2010-04-26..2010-05-02")]
    [InlineData("Kenya/NNP/2/nsubj fell/VBD/0/root in/IN/5/case two/CD/5/nummod weeks/NNS/2/obl", "-")]
    public void In_so_many_weeks_is_a_date_only_ahead(string notation, string days) =>
        Assert.Equal(days, Times.Show(Times.In(HandMadeDocument.Of(notation), Published).All[^1].Interval));
}
