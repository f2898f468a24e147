using Entente.Record;

namespace Entente.Tests.Reading.Actors;

public sealed class NameTests
{
    [Fact]
    public void Demonym_before_a_noun_is_a_modifier_of_its_state()
    {
        var linked = Linked.On("2001-03-04", "Colombian/JJ/2/amod bridges/NNS/3/nsubj collapsed/VBD/0/root ././3/punct");
        var mention = linked["Colombian"];
        Assert.True(mention.IsModifier);
        Assert.Equal("COL", mention.Actors.Single().Code);
    }

    [Fact]
    public void Plural_demonym_without_article_is_people()
    {
        var linked = Linked.On("2001-03-04", "Colombians/NNPS/2/nsubj voted/VBD/0/root ././2/punct");
        Assert.Equal("COL/CVL", linked.Codes("Colombians"));
    }

    [Fact]
    public void Full_stops_and_diacritics_do_not_matter()
    {
        var linked = Linked.On("2001-03-04", "The/DT/2/det U.S./NNP/3/nsubj thanked/VBD/0/root Bogota/NNP/3/obj ././3/punct");
        Assert.Equal("USA", linked.Codes("U.S."));
        Assert.Equal("COL", linked.Codes("Bogota"));
    }

    [Fact]
    public void Lower_case_pronoun_is_not_the_state()
    {
        var linked = Linked.On("2001-03-04", "Peru/NNP/2/nsubj told/VBD/0/root us/PRP/2/obj ././2/punct");
        Assert.Null(linked.At("us"));
    }

    [Fact]
    public void Longest_name_wins()
    {
        var linked = Linked.On("2001-03-04", "The/DT/3/det Washington/NNP/3/compound Post/NNP/4/nsubj apologised/VBD/0/root ././4/punct");
        Assert.Equal("USA/JRN", linked.Codes("Post"));
        Assert.Single(linked.Mentions.All);
    }

    [Fact]
    public void Capital_as_a_subject_is_its_government()
    {
        var linked = Linked.On("2001-03-04", "Lima/NNP/2/nsubj recalled/VBD/0/root its/PRP$/4/nmod:poss envoy/NN/2/obj ././2/punct");
        Assert.False(linked["Lima"].IsPlace);
        Assert.Equal(MentionKind.Metonym, linked["Lima"].Kind);
    }

    [Fact]
    public void Capital_after_in_is_a_place()
    {
        var linked = Linked.On("2001-03-04", "Talks/NNS/2/nsubj resumed[resume]/VBD/0/root in/IN/4/case Lima/NNP/2/obl ././2/punct");
        Assert.True(linked["Lima"].IsPlace);
        Assert.Equal("PER", linked["Lima"].Place!.Country);
    }

    [Fact]
    public void State_is_a_place_after_to_of_a_journey_but_a_party_after_to_of_a_gift()
    {
        var journey = Linked.On("2001-03-04", "He/PRP/2/nsubj flew[fly]/VBD/0/root to/IN/4/case Kenya/NNP/2/obl ././2/punct");
        var gift = Linked.On("2001-03-04", "Peru/NNP/2/nsubj gave[give]/VBD/0/root rice/NN/2/obj to/IN/5/case Kenya/NNP/2/obl ././2/punct");
        Assert.True(journey["Kenya"].IsPlace);
        Assert.False(gift["Kenya"].IsPlace);
    }

    [Fact]
    public void Side_taken_or_backer_owns_nothing()
    {
        var linked = Linked.On(
            "2015-03-04",
            "An/DT/5/det Iran/NNP/4/compound -/HYPH/4/punct backed/VBN/5/amod militia/NN/8/nsubj in/IN/7/case Iraq/NNP/5/nmod surrendered/VBD/0/root ././8/punct");
        Assert.Equal("IRQ/UAF", linked.Codes("militia"));
    }

    [Fact]
    public void Currency_is_not_the_state()
    {
        var linked = Linked.On("2001-03-04", "Peru/NNP/2/nsubj owes/VBZ/0/root US$/$/2/obj 5/CD/3/nummod ././2/punct");
        Assert.Null(linked.At("US$"));
    }
}
