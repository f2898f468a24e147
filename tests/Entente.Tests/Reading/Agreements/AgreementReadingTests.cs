using Entente.Record;

namespace Entente.Tests.Reading.Agreements;

public sealed class AgreementReadingTests
{
    private const string Signing = "Chad/NNP/4/nsubj and/CC/3/cc Niger/NNP/1/conj signed[sign]/VBD/0/root a/DT/7/det border/NN/7/compound treaty/NN/4/obj in/IN/9/case 1998/CD/4/obl ././4/punct";

    [Fact]
    public void Joint_subjects_of_signing_are_the_parties()
    {
        var read = ReadTrees.On("2001-03-02", Signing);
        var agreement = Assert.Single(read.Agreements);
        Assert.Equal("NER+TCD", read.Codes(agreement.Parties));
        Assert.Equal((AgreementKind.Border, AgreementStage.Signed), (agreement.Kind, agreement.Stage));
        Assert.Equal(new DateOnly(1998, 1, 1), agreement.Date.Interval?.Start);
    }

    [Fact]
    public void A_later_mention_with_the_article_is_the_same_agreement_and_shows_positions()
    {
        var read = ReadTrees.On("2001-03-02", Signing, "Libya/NNP/2/nsubj criticised[criticise]/VBD/0/root the/DT/4/det accord/NN/2/obj ././2/punct");
        var agreement = Assert.Single(read.Agreements);
        var position = Assert.Single(agreement.Positions);
        Assert.Equal(("LBY", Stance.Criticises), (read.Code(position.Actor), position.Stance));
    }

    [Fact]
    public void A_relative_clause_names_parties_and_stage()
    {
        var read = ReadTrees.On(
            "1987-06-01",
            "Malta/NNP/2/nsubj praised[praise]/VBD/0/root a/DT/5/det fisheries[fishery]/NNS/5/compound pact/NN/2/obj that/WDT/10/obj Spain/NNP/10/nsubj and/CC/9/cc Morocco/NNP/7/conj signed[sign]/VBD/5/acl:relcl ././2/punct");
        var agreement = Assert.Single(read.Agreements);
        Assert.Equal("ESP+MAR", read.Codes(agreement.Parties));
        Assert.Equal(AgreementStage.Signed, agreement.Stage);
    }

    [Fact]
    public void A_denied_meaning_is_a_negated_term_without_its_subject()
    {
        var read = ReadTrees.On(
            "2001-03-02",
            Signing,
            "Both/DT/2/det sides/NNS/3/nsubj said[say]/VBD/0/root that/IN/9/mark the/DT/6/det treaty/NN/9/nsubj did[do]/VBD/9/aux not/RB/9/advmod mean/VB/3/ccomp Chad/NNP/13/nsubj would/MD/13/aux be/VB/13/aux using[use]/VBG/9/ccomp airfields/NNS/13/obj ././3/punct");
        var term = Assert.Single(Assert.Single(read.Agreements).Terms);
        Assert.Equal(("using airfields", true), (term.Words.Text, term.Negated));
    }

    [Fact]
    public void Fields_of_cooperation_are_the_term()
    {
        var read = ReadTrees.On(
            "2015-09-09",
            "Finland/NNP/4/nsubj and/CC/3/cc Estonia/NNP/1/conj signed[sign]/VBD/0/root a/DT/6/det treaty/NN/4/obj designed[design]/VBN/6/acl to/TO/9/mark deepen/VB/7/xcomp cooperation/NN/9/obj in/IN/13/case the/DT/13/det field/NN/10/nmod of/IN/15/case fisheries/NNS/13/nmod ,/,/17/punct shipping/NN/15/conj and/CC/19/cc rescue/NN/15/conj ././4/punct");
        Assert.Equal("fisheries, shipping and rescue", Assert.Single(Assert.Single(read.Agreements).Terms).Words.Text);
    }

    [Fact]
    public void The_city_that_a_treaty_is_named_after_is_no_party()
    {
        var read = ReadTrees.On("2012-05-05", "Turkey/NNP/2/nsubj ratified[ratify]/VBD/0/root the/DT/5/det Lima/NNP/5/compound Protocol/NNP/2/obj ././2/punct");
        var agreement = Assert.Single(read.Agreements);
        Assert.Equal(("TUR", AgreementStage.Ratified), (read.Codes(agreement.Parties), agreement.Stage));
    }

    [Fact]
    public void Agreeing_to_an_act_is_an_agreement_without_a_noun()
    {
        var read = ReadTrees.On("1999-11-30", "Ghana/NNP/4/nsubj and/CC/3/cc Togo/NNP/1/conj agreed[agree]/VBD/0/root to/TO/6/mark build/VB/4/xcomp a/DT/8/det harbour/NN/6/obj ././4/punct");
        var agreement = Assert.Single(read.Agreements);
        Assert.Equal("GHA+TGO", read.Codes(agreement.Parties));
        Assert.Equal("build a harbour", Assert.Single(agreement.Terms).Words.Text);
    }

    [Fact]
    public void A_signing_beside_a_visit_has_the_host_as_other_party()
    {
        var read = ReadTrees.On(
            "1974-02-11",
            "Jordan/NNP/2/nsubj ended[end]/VBD/0/root a/DT/4/det visit/NN/2/obj to/IN/6/case Oman/NNP/4/nmod ,/,/8/punct signing[sign]/VBG/2/advcl a/DT/11/det customs/NNS/11/compound pact/NN/8/obj ././2/punct");
        Assert.Equal("JOR+OMN", read.Codes(Assert.Single(read.Agreements).Parties));
    }

    [Fact]
    public void A_plea_deal_is_no_agreement_between_states()
    {
        var read = ReadTrees.On("2018-08-08", "Brazil/NNP/2/nsubj accepted[accept]/VBD/0/root a/DT/5/det plea/NN/5/compound deal/NN/2/obj with/IN/7/case Chile/NNP/5/nmod ././2/punct");
        Assert.Empty(read.Agreements);
    }

    [Fact]
    public void Members_of_a_list_that_the_tree_leaves_out_are_parties_too()
    {
        var read = ReadTrees.On(
            "2006-06-06",
            "Ghana/NNP/5/dep ,/,/5/punct Togo/NNP/5/dep and/CC/5/cc Benin/NNP/6/nsubj signed[sign]/VBD/0/root a/DT/9/det fishing/NN/9/compound treaty/NN/6/obj ././6/punct");
        Assert.Equal("BEN+GHA+TGO", read.Codes(Assert.Single(read.Agreements).Parties));
    }

    [Fact]
    public void What_a_pact_is_no_part_of_is_a_negated_term()
    {
        var read = ReadTrees.On("2001-03-02", Signing, "The/DT/2/det treaty/NN/5/nsubj is[be]/VBZ/5/cop no/DT/5/det licence/NN/0/root to/TO/7/mark fish/VB/5/acl ././5/punct");
        var term = Assert.Single(Assert.Single(read.Agreements).Terms);
        Assert.Equal(("licence to fish", true), (term.Words.Text, term.Negated));
    }

    [Fact]
    public void The_purpose_of_a_signing_shows_subject_and_terms()
    {
        var read = ReadTrees.On(
            "2013-04-04",
            "Kenya/NNP/4/nsubj and/CC/3/cc Qatar/NNP/1/conj signed[sign]/VBD/0/root a/DT/6/det deal/NN/4/obj in/IN/8/case March/NNP/4/obl to/TO/10/mark ship/VB/4/advcl gas/NN/10/obj ././4/punct");
        var agreement = Assert.Single(read.Agreements);
        Assert.Equal(AgreementKind.Energy, agreement.Kind);
        Assert.Equal("ship gas", Assert.Single(agreement.Terms).Words.Text);
    }
}
