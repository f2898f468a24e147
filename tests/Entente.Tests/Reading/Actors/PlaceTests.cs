namespace Entente.Tests.Reading.Actors;

public sealed class PlaceTests
{
    [Fact]
    public void Country_named_in_the_article_decides_between_towns_of_one_name()
    {
        var linked = Linked.On("1999-01-02", "Mexican/JJ/2/amod troops/NNS/3/nsubj entered/VBD/0/root San/NNP/3/obj Pedro/NNP/4/flat ././3/punct");
        Assert.Equal(("MEX", 1), (linked["San Pedro"].Place!.Country, linked["San Pedro"].Place!.GeoNames));
    }

    [Fact]
    public void Most_populous_town_wins_without_context()
    {
        var linked = Linked.On("1999-01-02", "Snow/NN/2/nsubj fell/VBD/0/root in/IN/4/case San/NNP/2/obl Pedro/NNP/4/flat ././2/punct");
        Assert.Equal("PER", linked["San Pedro"].Place!.Country);
    }

    [Fact]
    public void Words_after_the_comma_decide_between_a_state_of_the_union_and_a_country()
    {
        var linked = Linked.On("1999-01-02", "Police/NNS/2/nsubj searched/VBD/0/root in/IN/4/case Atlanta/NNP/2/obl ,/,/4/punct Georgia/NNP/4/appos ././2/punct");
        Assert.Equal("USA", linked["Atlanta"].Place!.Country);
        Assert.Equal("USA/COP", linked.Codes("Police"));
    }

    [Fact]
    public void Small_town_needs_support()
    {
        var linked = Linked.On("1999-01-02", "Tinytown/NNP/2/nsubj won/VBD/0/root ././2/punct");
        Assert.Null(linked.At("Tinytown"));
    }

    [Fact]
    public void Place_carries_its_coordinates()
    {
        var place = Linked.On("1999-01-02", "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Bogotá/NNP/2/obl ././2/punct")["Bogotá"].Place!;
        Assert.Equal((3688689, 4.6), (place.GeoNames, place.Latitude));
    }
}
