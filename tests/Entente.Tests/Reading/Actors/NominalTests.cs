namespace Entente.Tests.Reading.Actors;

public sealed class NominalTests
{
    [Fact]
    public void Demonym_gives_the_country_and_the_noun_the_sector()
    {
        var linked = Linked.On("1999-01-02", "Turkish/JJ/2/amod police/NN/3/nsubj fired/VBD/0/root ././3/punct");
        Assert.Equal("TUR/COP", linked.Codes("police"));
        Assert.True(linked["Turkish"].IsModifier);
    }

    [Fact]
    public void Of_phrase_gives_several_countries_to_a_plural_post()
    {
        var linked = Linked.On(
            "1999-01-02",
            "The/DT/3/det foreign/JJ/3/amod ministers/NNS/8/nsubj of/IN/5/case Peru/NNP/3/nmod and/CC/7/cc Kenya/NNP/5/conj met/VBD/0/root ././8/punct");
        Assert.Equal("PER/GOV KEN/GOV", linked.Codes("ministers"));
    }

    [Fact]
    public void Coordinated_demonyms_give_both_countries()
    {
        var linked = Linked.On("1999-01-02", "Iraqi/JJ/4/amod and/CC/3/cc Turkish/JJ/1/conj troops/NNS/5/nsubj clashed/VBD/0/root ././5/punct");
        Assert.Equal("IRQ/MIL TUR/MIL", linked.Codes("troops"));
    }

    [Fact]
    public void Hyphenated_states_give_both_countries()
    {
        var linked = Linked.On("1999-01-02", "US/NNP/4/compound -/HYPH/3/punct Iraqi/JJ/1/conj troops/NNS/5/nsubj advanced/VBD/0/root ././5/punct");
        Assert.Equal("USA/MIL IRQ/MIL", linked.Codes("troops"));
    }

    [Fact]
    public void Organisation_owns_its_troops()
    {
        var linked = Linked.On("1999-01-02", "NATO/NNP/2/compound troops/NNS/3/nsubj left/VBD/0/root ././3/punct");
        Assert.Equal("IGO:NATO/MIL", linked.Codes("troops"));
    }

    [Fact]
    public void Armed_group_lends_its_sector()
    {
        var linked = Linked.On("1999-01-02", "Hamas/NNP/2/compound officials/NNS/3/nsubj agreed/VBD/0/root ././3/punct");
        Assert.Equal("PSE/REB", linked.Codes("officials"));
    }

    [Fact]
    public void Modifying_noun_narrows_a_general_one()
    {
        var linked = Linked.On("1999-01-02", "A/DT/4/det Mexican/JJ/4/amod police/NN/4/compound officer/NN/5/nsubj fled/VBD/0/root ././5/punct");
        Assert.Equal("MEX/COP", linked.Codes("officer"));
    }

    [Fact]
    public void Possessive_pronoun_hands_down_the_country()
    {
        var linked = Linked.On("1999-01-02", "Kenya/NNP/2/nsubj moved/VBD/0/root its/PRP$/4/nmod:poss army/NN/2/obj ././2/punct");
        Assert.Equal("KEN/MIL", linked.Codes("army"));
    }

    [Fact]
    public void Possessor_person_hands_down_the_country()
    {
        var linked = Linked.On(
            "2009-01-02",
            "Alvaro/NNP/4/nmod:poss Uribe/NNP/1/flat 's/POS/1/case government/NN/5/nsubj refused/VBD/0/root ././5/punct");
        Assert.Equal("COL/GOV", linked.Codes("government"));
    }

    [Fact]
    public void Place_in_the_sentence_places_an_agent_without_country()
    {
        var linked = Linked.On("1999-01-02", "Gunmen[gunman]/NNS/2/nsubj struck/VBD/0/root in/IN/4/case Lima/NNP/2/obl ././2/punct");
        Assert.Equal("PER/UAF", linked.Codes("Gunmen"));
    }

    [Fact]
    public void Nearest_earlier_country_places_an_agent_without_country()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Peru/NNP/2/nsubj closed/VBD/0/root schools/NNS/2/obj ././2/punct",
            "Protesters/NNS/2/nsubj marched/VBD/0/root ././2/punct");
        Assert.Equal("PER/CVL", linked.Codes("Protesters"));
    }

    [Fact]
    public void Agent_in_an_article_without_country_is_unknown()
    {
        var linked = Linked.On("1999-01-02", "Protesters/NNS/2/nsubj marched/VBD/0/root ././2/punct");
        Assert.Equal("UNK/CVL", linked.Codes("Protesters"));
    }

    [Fact]
    public void Place_noun_is_no_actor_unless_a_region_makes_it_states()
    {
        var city = Linked.On("1999-01-02", "The/DT/3/det Mexican/JJ/3/amod city/NN/4/nsubj burned/VBD/0/root ././4/punct");
        Assert.DoesNotContain(city.Mentions.All, m => !m.IsModifier);
    }

    [Fact]
    public void Description_before_a_group_is_that_group()
    {
        var linked = Linked.On("1999-01-02", "The/DT/3/det rebel/NN/3/compound group/NN/5/nsubj ELN/NNP/3/appos ambushed/VBD/0/root soldiers/NNS/5/obj ././5/punct");
        Assert.Same(linked.At("ELN")!.Actors[0], linked.At("group")!.Actors[0]);
    }

    [Fact]
    public void Separatists_who_side_with_a_state_belong_to_the_place()
    {
        var linked = Linked.On(
            "2015-01-02",
            "Pro-Russian/JJ/2/amod separatists/NNS/5/nsubj in/IN/4/case Georgia/NNP/2/nmod surrendered/VBD/0/root ././5/punct");
        Assert.Equal("GEO/REB", linked.Codes("separatists"));
    }

    [Fact]
    public void Amount_stands_for_those_whom_it_counts()
    {
        var linked = Linked.On("1999-01-02", "Thousands[thousand]/NNS/5/nsubj of/IN/4/case Peruvian/JJ/4/amod rebels/NNS/1/nmod surrendered/VBD/0/root ././5/punct");
        Assert.Equal("PER/REB", linked.Codes("Thousands"));
    }

    [Fact]
    public void Name_after_a_noun_for_a_body_keeps_its_country()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Turkish/JJ/2/amod group/NN/3/nmod:desc Yildizlar/NNP/4/nsubj apologised/VBD/0/root ././4/punct",
            "Yildizlar/NNP/2/nsubj paid/VBD/0/root Peru/NNP/2/obj ././2/punct");
        Assert.Equal("TUR/REB", linked.Codes("Yildizlar"));
        Assert.Same(linked.At("Yildizlar")!.Actors[0], linked.At("Yildizlar", 2)!.Actors[0]);
        Assert.Equal("Yildizlar", linked.At("Yildizlar")!.Actors[0].Name);
    }

    [Fact]
    public void Later_noun_of_a_coordination_shares_the_modifier()
    {
        var linked = Linked.On("1999-01-02", "Turkish/JJ/2/amod troops/NNS/5/nsubj and/CC/4/cc police/NN/2/conj left/VBD/0/root Iraq/NNP/5/obj ././5/punct");
        Assert.Equal("TUR/COP", linked.Codes("police"));
    }

    [Fact]
    public void Foreign_actors_do_not_take_the_country_of_the_context()
    {
        var linked = Linked.On("1999-01-02", "Foreign/JJ/2/amod officials/NNS/3/nsubj left/VBD/0/root Peru/NNP/3/obj ././3/punct");
        Assert.Equal("UNK/GOV", linked.Codes("officials"));
    }

    [Fact]
    public void Definite_subject_goes_on_with_the_subject_before()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Turkey/NNP/2/nsubj closed/VBD/0/root its/PRP$/4/nmod:poss ports/NNS/2/obj ././2/punct",
            "The/DT/2/det government/NN/3/nsubj accused/VBD/0/root Iran/NNP/3/obj ././3/punct");
        Assert.Equal("TUR/GOV", linked.Codes("government"));
    }

    [Fact]
    public void Demonym_next_to_the_post_beats_a_name_farther_left()
    {
        var linked = Linked.On(
            "1999-01-02",
            "NATO/NNP/4/compound and/CC/3/cc Turkish/JJ/4/amod officials/NNS/5/nsubj met/VBD/0/root Iraqi/JJ/7/amod troops/NNS/5/obj ././5/punct");
        Assert.Equal("IRQ/MIL", linked.Codes("troops"));
    }
}
