namespace Entente.Tests.Reading.Actors;

public sealed class BackReferenceTests
{
    [Fact]
    public void The_two_nations_are_the_two_named_last()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Peru/NNP/3/nsubj and/CC/3/cc Kenya/NNP/1/conj met/VBD/0/root ././4/punct",
            "The/DT/3/det two/CD/3/nummod nations/NNS/4/nsubj signed/VBD/0/root a/DT/6/det pact/NN/4/obj ././4/punct");
        Assert.Equal("PER KEN", linked.Codes("nations"));
    }

    [Fact]
    public void Both_sides_may_be_a_person_and_a_state()
    {
        var linked = Linked.On(
            "2009-01-02",
            "Robert/NNP/3/nsubj Gates/NNP/1/flat visited/VBD/0/root Peru/NNP/3/obj ././3/punct",
            "Both/DT/2/det sides/NNS/3/nsubj agreed/VBD/0/root ././3/punct");
        Assert.Equal("USA PER", linked.Codes("sides"));
    }

    [Fact]
    public void He_is_the_subject_before()
    {
        var linked = Linked.On(
            "2009-01-02",
            "Robert/NNP/3/nsubj Gates/NNP/1/flat met/VBD/0/root Alvaro/NNP/3/obj Uribe/NNP/4/flat ././3/punct",
            "He/PRP/2/nsubj left/VBD/0/root ././2/punct");
        Assert.Equal("Robert Gates", linked.At("He")!.Actors.Single().Name);
    }

    [Fact]
    public void She_skips_a_man()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Mrs/NNP/2/nmod:desc Otieno/NNP/3/nsubj met/VBD/0/root Mr/NNP/5/nmod:desc Mwangi/NNP/3/obj in/IN/7/case Kenya/NNP/3/obl ././3/punct",
            "He/PRP/2/nsubj thanked/VBD/0/root her/PRP/2/obj ././2/punct");
        Assert.Equal("Otieno", linked.At("her")!.Actors.Single().Name);
        Assert.Equal("Mwangi", linked.At("He")!.Actors.Single().Name);
    }

    [Fact]
    public void It_is_nobody_when_a_nearer_subject_is_no_actor()
    {
        var linked = Linked.On("1999-01-02", "Peru/NNP/2/nsubj said/VBD/0/root the/DT/4/det treaty/NN/5/nsubj failed/VBD/2/ccomp because/IN/8/mark it/PRP/8/nsubj lapsed/VBD/5/advcl ././2/punct");
        Assert.Null(linked.At("it"));
    }

    [Fact]
    public void Object_pronoun_is_not_the_subject_of_its_verb()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Kenya/NNP/2/nsubj complained/VBD/0/root ././2/punct",
            "Peru/NNP/2/nsubj paid/VBD/0/root it/PRP/2/obj ././2/punct");
        Assert.Equal("KEN", linked.Codes("it"));
    }

    [Fact]
    public void We_in_a_quotation_is_the_speakers_state()
    {
        var linked = Linked.On(
            "2009-01-02",
            "\u201C/``/3/punct We/PRP/3/nsubj agree/VBP/7/ccomp \u201D/''/3/punct ,/,/3/punct Gates/NNP/7/nsubj said/VBD/0/root ././7/punct");
        Assert.Equal("USA", linked.Codes("We"));
    }

    [Fact]
    public void The_country_is_the_state_named_last()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Kenya/NNP/2/nsubj voted/VBD/0/root ././2/punct",
            "The/DT/2/det country/NN/3/nsubj rejoiced/VBD/0/root ././3/punct");
        Assert.Equal("KEN", linked.Codes("country"));
    }

    [Fact]
    public void His_country_is_that_of_the_person()
    {
        var linked = Linked.On("2009-01-02", "Gates/NNP/2/nsubj told/VBD/0/root Peru/NNP/2/obj that/IN/7/mark his/PRP$/6/nmod:poss country/NN/7/nsubj objects/VBZ/2/ccomp ././2/punct");
        Assert.Equal("USA", linked.Codes("country"));
    }

    [Fact]
    public void The_president_is_the_person_with_that_post()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Kenya/NNP/2/compound President/NNP/3/nmod:desc Amos/NNP/5/nsubj Kip/NNP/3/flat left/VBD/0/root Peru/NNP/5/obj ././5/punct",
            "The/DT/2/det president/NN/3/nsubj waved/VBD/0/root ././3/punct");
        Assert.Same(linked.At("Kip")!.Actors[0], linked.At("president")!.Actors[0]);
    }

    [Fact]
    public void Relative_pronoun_is_its_noun()
    {
        var linked = Linked.On("1999-01-02", "Iraqi/JJ/2/amod rebels/NNS/5/nsubj who/WP/4/nsubj fled/VBD/2/acl:relcl returned/VBD/0/root ././5/punct");
        Assert.Equal("IRQ/REB", linked.Codes("who"));
    }

    [Fact]
    public void They_are_the_two_who_dealt_with_each_other()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Kenya/NNP/2/nsubj traded/VBD/0/root with/IN/4/case Peru/NNP/2/obl ././2/punct",
            "They/PRP/2/nsubj agreed/VBD/0/root ././2/punct");
        Assert.Equal("KEN PER", linked.Codes("They"));
    }

    [Fact]
    public void We_outside_quotations_is_whoever_the_text_speaks_for()
    {
        var linked = Linked.On(
            "1999-01-02",
            "On/IN/2/case behalf/NN/6/obl of/IN/4/case Peru/NNP/2/nmod we/PRP/6/nsubj congratulate/VBP/0/root Kenya/NNP/6/obj ././6/punct");
        Assert.Equal("PER", linked.Codes("we"));
    }

    [Fact]
    public void It_in_the_content_of_a_claim_is_the_claimant()
    {
        var linked = Linked.On(
            "1999-01-02",
            "Kenya/NNP/2/nsubj welcomed/VBD/0/root Peru/NNP/5/nmod:poss 's/POS/3/case promise/NN/2/obj that/IN/9/mark it/PRP/9/nsubj would/MD/9/aux pay/VB/5/acl ././2/punct");
        Assert.Equal("PER", linked.Codes("it"));
    }

    [Fact]
    public void President_of_another_state_is_another_person()
    {
        var linked = Linked.On(
            "2009-01-02",
            "President/NNP/2/nmod:desc Uribe/NNP/3/nsubj left/VBD/0/root Peru/NNP/3/obj ././3/punct",
            "The/DT/3/det Peruvian/JJ/3/amod president/NN/4/nsubj waved/VBD/0/root ././4/punct");
        Assert.NotSame(linked.At("Uribe")!.Actors[0], linked.At("president")!.Actors[0]);
    }
}
