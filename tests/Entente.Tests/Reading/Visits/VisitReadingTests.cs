namespace Entente.Tests.Reading.Visits;

public sealed class VisitReadingTests
{
    private const string Minister = "Swedish/JJ/2/amod minister/NN/3/nmod:desc Karin/NNP/5/nsubj Lund/NNP/3/flat ";

    [Fact]
    public void The_place_that_a_traveller_comes_from_is_an_earlier_stop_when_something_was_done_there()
    {
        var read = ReadTrees.On(
            "2003-06-06",
            Minister + "arrived[arrive]/VBD/0/root in/IN/7/case Nairobi/NNP/5/obl from/IN/9/case Kampala/NNP/5/obl ,/,/13/punct where/WRB/13/advmod she/PRP/13/nsubj held[hold]/VBD/9/acl:relcl talks/NNS/13/obj ././5/punct");
        Assert.Equal(["SWE to KEN Nairobi Happened", "SWE to UGA Kampala Happened"], read.Journeys());
    }

    [Fact]
    public void Home_is_no_earlier_stop()
    {
        var read = ReadTrees.On("2003-06-06", Minister + "arrived[arrive]/VBD/0/root in/IN/7/case Nairobi/NNP/5/obl from/IN/9/case Kampala/NNP/5/obl ././5/punct");
        Assert.Equal(["SWE to KEN Nairobi Happened"], read.Journeys());
    }

    [Theory]
    [InlineData("was[be]/VBD/7/cop", "Happened")]
    [InlineData("is[be]/VBZ/7/cop", "Ongoing")]
    public void A_person_said_to_be_abroad_is_on_a_visit(string copula, string stage)
    {
        var read = ReadTrees.On("1991-01-09", "Swedish/JJ/2/amod minister/NN/3/nmod:desc Karin/NNP/7/nsubj Lund/NNP/3/flat " + copula + " in/IN/7/case Jakarta/NNP/0/root ././7/punct");
        Assert.Equal([$"SWE to IDN Jakarta {stage}"], read.Journeys());
    }

    [Fact]
    public void A_begun_visit_goes_on_and_takes_the_city_named_elsewhere()
    {
        var read = ReadTrees.On(
            "2003-06-06",
            Minister + "began[begin]/VBD/0/root a/DT/7/det visit/NN/5/obj to/IN/9/case Kenya/NNP/7/nmod ././5/punct",
            "Lund/NNP/2/nsubj arrived[arrive]/VBD/0/root in/IN/4/case Nairobi/NNP/2/obl ././2/punct");
        Assert.Equal(["SWE to KEN Nairobi Ongoing"], read.Journeys());
    }

    [Fact]
    public void A_visit_to_two_states_is_two_visits()
    {
        var read = ReadTrees.On("2019-09-09", Minister + "visited[visit]/VBD/0/root Peru/NNP/5/obj and/CC/8/cc Chile/NNP/6/conj ././5/punct");
        Assert.Equal(["SWE to PER Peru Happened", "SWE to CHL Chile Happened"], read.Journeys());
    }

    [Fact]
    public void The_host_of_a_visit_by_somebody_is_the_subject_that_receives_it()
    {
        var read = ReadTrees.On("2019-09-09", "Peru/NNP/2/nsubj hosted[host]/VBD/0/root a/DT/4/det visit/NN/2/obj by/IN/8/case Swedish/JJ/7/amod minister/NN/8/nmod:desc Karin/NNP/4/nmod Lund/NNP/8/flat ././2/punct");
        Assert.Equal(["SWE to PER  Happened"], read.Journeys());
    }

    [Fact]
    public void A_shipment_that_arrives_is_no_visitor()
    {
        var read = ReadTrees.On("2019-09-09", "Swedish/JJ/2/amod grain/NN/3/nsubj arrived[arrive]/VBD/0/root in/IN/5/case Nairobi/NNP/3/obl ././3/punct");
        Assert.Empty(read.Visits);
    }

    [Fact]
    public void Whoever_meets_at_a_place_came_there_except_its_own_people()
    {
        var read = ReadTrees.On(
            "1978-09-01",
            "Swedish/JJ/2/amod minister/NN/3/nmod:desc Karin/NNP/5/nsubj Lund/NNP/3/flat met[meet]/VBD/0/root Tunisian/JJ/7/amod leader/NN/8/nmod:desc Habib/NNP/5/obj Bourguiba/NNP/8/flat in/IN/11/case Tunis/NNP/5/obl ././5/punct");
        Assert.Equal(["SWE to TUN Tunis Happened"], read.Journeys());
    }

    [Fact]
    public void Who_speaks_at_a_gathering_abroad_is_there()
    {
        var read = ReadTrees.On(
            "1978-09-01",
            Minister + "spoke[speak]/VBD/0/root at/IN/8/case a/DT/8/det summit/NN/5/obl in/IN/10/case Lagos/NNP/8/nmod ././5/punct");
        Assert.Equal(["SWE to NGA Lagos Happened"], read.Journeys());
    }
}
