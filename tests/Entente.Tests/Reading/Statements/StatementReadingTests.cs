namespace Entente.Tests.Reading.Statements;

public sealed class StatementReadingTests
{
    [Fact]
    public void A_judgement_and_its_reason_are_one_statement()
    {
        var read = ReadTrees.On(
            "1985-05-05",
            "Poland/NNP/2/nsubj condemned[condemn]/VBD/0/root the/DT/4/det raid/NN/2/obj ,/,/6/punct saying[say]/VBG/2/advcl that/IN/9/mark it/PRP/9/nsubj alarmed[alarm]/VBD/6/ccomp Latvia/NNP/9/obj ././2/punct");
        Assert.Equal(["POL Criticises"], read.Stances());
    }

    [Fact]
    public void A_rejected_claim_is_denied_and_rebuts()
    {
        var read = ReadTrees.On(
            "1985-05-05",
            "Angola/NNP/2/nsubj accused[accuse]/VBD/0/root Zambia/NNP/2/obj of/IN/5/case theft/NN/2/obl ,/,/8/punct a/DT/8/det claim/NN/2/parataxis that/WDT/11/obj Zambia/NNP/11/nsubj rejected[reject]/VBD/8/acl:relcl ././2/punct");
        Assert.Equal(["AGO Accuses", "ZMB Denies"], read.Stances());
        Assert.True(read.Statements[1].IsRebuttal);
        Assert.Equal("AGO", read.Codes(read.Statements[1].About));
    }

    [Fact]
    public void A_noun_of_speech_with_a_verb_of_uttering_is_a_statement_of_its_subject()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "Japan/NNP/2/nsubj issued[issue]/VBD/0/root a/DT/4/det warning/NN/2/obj that/IN/8/mark it/PRP/8/nsubj would/MD/8/aux expel/VB/4/acl envoys/NNS/8/obj ././2/punct");
        Assert.Equal(["JPN Warns"], read.Stances());
    }

    [Fact]
    public void The_second_clause_may_deny()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "Peru/NNP/2/nsubj told[tell]/VBD/0/root reporters/NNS/2/iobj that/IN/8/mark the/DT/6/det pact/NN/8/nsubj:pass was[be]/VBD/8/aux:pass aimed[aim]/VBN/2/ccomp at/IN/10/case smugglers/NNS/8/obl and/CC/15/cc was[be]/VBD/15/cop not/RB/15/advmod an/DT/15/det affront/NN/8/conj to/IN/17/case Chile/NNP/15/nmod ././2/punct");
        Assert.Equal(["PER Denies"], read.Stances());
        Assert.Equal("reporters", read.Statements[0].Audience);
    }

    [Fact]
    public void A_joint_statement_is_one_for_each_speaker_about_the_other()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "Peru/NNP/4/nsubj and/CC/3/cc Chile/NNP/1/conj said[say]/VBD/0/root that/IN/8/mark they/PRP/8/nsubj would/MD/8/aux trade/VB/4/ccomp ././4/punct");
        Assert.Equal(["PER Promises", "CHL Promises"], read.Stances());
        Assert.Equal("CHL", read.Codes(read.Statements[0].About));
        Assert.Equal("PER", read.Codes(read.Statements[1].About));
    }

    [Fact]
    public void A_hostile_announcement_warns()
    {
        var read = ReadTrees.On(
            "1956-10-01",
            "Egypt/NNP/2/nsubj said[say]/VBD/0/root it/PRP/5/nsubj would/MD/5/aux suspend/VB/2/ccomp trade/NN/5/obj with/IN/8/case Cyprus/NNP/6/nmod ././2/punct");
        Assert.Equal(["EGY Warns"], read.Stances());
    }

    [Fact]
    public void A_condition_makes_a_warning()
    {
        var read = ReadTrees.On(
            "2014-02-01",
            "Kenya/NNP/2/nsubj said[say]/VBD/0/root talks/NNS/5/nsubj would/MD/5/aux end/VB/2/ccomp if/IN/8/mark Sudan/NNP/8/nsubj objected[object]/VBD/5/advcl ././2/punct");
        Assert.Contains("KEN Warns", read.Stances());
    }

    [Theory]
    [InlineData("may/MD/3/aux", 0)]
    [InlineData("did[do]/VBD/3/aux", 1)]
    public void What_may_be_said_is_not_said(string auxiliary, int count)
    {
        var read = ReadTrees.On("2014-02-01", "Kenya/NNP/3/nsubj " + auxiliary + " say/VB/0/root that/IN/6/mark Sudan/NNP/6/nsubj prospered[prosper]/VBD/3/ccomp ././3/punct");
        Assert.Equal(count, read.Statements.Count);
    }

    [Fact]
    public void The_author_of_an_official_text_promises_in_the_first_person()
    {
        var read = ReadTrees.On(
            "2021-06-01",
            "The/DT/3/det United/NNP/3/compound States/NNP/4/nsubj thanks[thank]/VBZ/0/root Malta/NNP/4/obj ././4/punct",
            "We/PRP/3/nsubj are[be]/VBP/3/cop eager/JJ/0/root to/TO/5/mark work/VB/3/xcomp with/IN/7/case Malta/NNP/5/obl ././3/punct");
        Assert.Equal(["USA Supports", "USA Promises"], read.Stances());
    }

    [Fact]
    public void A_singular_clause_after_plural_speakers_goes_on_with_what_they_said()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "Peru/NNP/4/nsubj and/CC/3/cc Chile/NNP/1/conj said[say]/VBD/0/root that/IN/8/mark the/DT/7/det pact/NN/8/nsubj worked[work]/VBD/4/ccomp and/CC/12/cc was[be]/VBD/12/cop no/DT/12/det breach/NN/4/conj of/IN/14/case law/NN/12/nmod ././4/punct");
        Assert.Equal(["PER Denies", "CHL Denies"], read.Stances());
    }

    [Fact]
    public void What_a_speaker_says_of_the_own_pledge_is_one_statement()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "Peru/NNP/2/nsubj said[say]/VBD/0/root it/PRP/5/nsubj had[have]/VBD/5/aux pledged[pledge]/VBN/2/ccomp to/TO/7/mark pay/VB/5/xcomp Chile/NNP/7/obj ././2/punct");
        Assert.Single(read.Statements);
    }

    [Fact]
    public void Land_that_others_claim_is_no_speech()
    {
        var read = ReadTrees.On(
            "2007-07-07",
            "China/NNP/2/nsubj mapped[map]/VBD/0/root land/NN/2/obj claimed[claim]/VBN/3/acl by/IN/6/case Bhutan/NNP/4/obl:agent ././2/punct");
        Assert.Empty(read.Statements);
    }

    [Fact]
    public void Those_who_released_a_text_speak_in_it()
    {
        var read = ReadTrees.On(
            "2021-06-01",
            "The/DT/3/det following[follow]/VBG/3/amod statement/NN/5/nsubj:pass was[be]/VBD/5/aux:pass released[release]/VBN/0/root by/IN/7/case Malta/NNP/5/obl:agent and/CC/9/cc Cyprus/NNP/7/conj ././5/punct",
            "We/PRP/2/nsubj condemn/VBP/0/root the/DT/4/det raid/NN/2/obj on/IN/6/case Tunisia/NNP/4/nmod ././2/punct");
        Assert.Equal(["MLT Criticises", "CYP Criticises"], read.Stances());
    }

    [Fact]
    public void Violence_by_others_in_what_is_said_accuses()
    {
        var read = ReadTrees.On(
            "1999-02-02",
            "Eritrea/NNP/2/nsubj said[say]/VBD/0/root that/IN/7/mark two/CD/5/nummod farmers/NNS/7/nsubj:pass were[be]/VBD/7/aux:pass hurt/VBN/2/ccomp when/WRB/11/mark Ethiopian/JJ/10/amod troops/NNS/11/nsubj shelled[shell]/VBD/7/advcl a/DT/13/det village/NN/11/obj ././2/punct");
        Assert.Equal(["ERI Accuses"], read.Stances());
    }
}
