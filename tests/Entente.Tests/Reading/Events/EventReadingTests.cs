using Entente.Reading;

namespace Entente.Tests.Reading.Events;

public sealed class EventReadingTests
{
    [Fact]
    public void Somebody_said_to_be_in_a_foreign_place_visits_it()
    {
        var read = ReadTrees.Claimed("1987-10-06", "Norwegian/JJ/2/amod Foreign_Minister/NNP/5/nsubj was[be]/VBD/5/cop in/IN/5/case Thailand/NNP/0/root ././5/punct");
        Assert.Equal(["Consult NOR > THA Happened"], read.Acts());
    }

    [Fact]
    public void Talks_in_a_place_are_held_with_those_who_live_there()
    {
        var read = ReadTrees.Claimed(
            "2012-05-09",
            "The/DT/3/det Danish/JJ/3/amod minister/NN/4/nsubj arrived[arrive]/VBD/0/root in/IN/6/case Ghana/NNP/4/obl from/IN/8/case Morocco/NNP/4/obl ,/,/12/punct "
            + "where/WRB/12/advmod she/PRP/12/nsubj held[hold]/VBD/8/acl:relcl talks[talk]/NNS/12/obj ././4/punct");
        Assert.Contains("Consult DNK+MAR >  Happened", read.Acts());
    }

    [Fact]
    public void A_claim_that_is_rejected_belongs_to_who_made_it_and_the_rejection_is_no_hearsay()
    {
        var read = ReadTrees.Claimed(
            "1996-07-11",
            "Togo/NNP/2/nsubj condemned[condemn]/VBD/0/root Ghana/NNP/2/obj ,/,/5/punct saying[say]/VBG/2/advcl it/PRP/7/nsubj lied[lie]/VBD/5/ccomp -/:/10/punct a/DT/10/det "
            + "claim/NN/7/parataxis Ghana/NNP/12/nsubj rejected[reject]/VBD/10/acl:relcl ././2/punct");
        Assert.Contains("Reject GHA > TGO Happened", read.Acts());
    }

    [Fact]
    public void Who_is_to_meet_the_condition_is_threatened()
    {
        var read = ReadTrees.Claimed(
            "1982-03-05",
            "Libya/NNP/2/nsubj threatened[threaten]/VBD/0/root strikes/NNS/2/obj if/IN/8/mark Tunisia/NNP/8/nsubj did[do]/VBD/8/aux not/RB/8/advmod sign/VB/2/advcl ././2/punct");
        Assert.Contains("Threaten LBY > TUN Happened", read.Acts());
    }

    [Fact]
    public void Access_given_in_the_passive_comes_from_the_owner_of_the_bases()
    {
        var read = ReadTrees.Claimed(
            "1991-06-20",
            "Dutch/JJ/2/amod forces/NNS/4/nsubj:pass were[be]/VBD/4/aux:pass given[give]/VBN/0/root access/NN/4/obj to/IN/7/case bases[base]/NNS/5/nmod in/IN/9/case "
            + "Iceland/NNP/7/nmod ././4/punct");
        Assert.Equal(["Cooperate ISL > NLD Happened"], read.Acts());
    }

    [Fact]
    public void An_attack_and_what_it_did_are_one_act()
    {
        var read = ReadTrees.Claimed(
            "2003-08-08",
            "Chadian/JJ/2/amod soldiers/NNS/3/nsubj attacked[attack]/VBD/0/root a/DT/6/det Sudanese/JJ/6/amod post/NN/3/obj ,/,/8/punct killing[kill]/VBG/3/advcl two/CD/10/nummod "
            + "officers/NNS/8/obj ././3/punct");
        Assert.Equal(["Assault TCD > SDN Happened"], read.Acts());
    }

    [Fact]
    public void A_crash_that_kills_is_no_attack()
    {
        var read = ReadTrees.Claimed(
            "2011-03-30",
            "Two/CD/3/nummod Kenyan/JJ/3/amod soldiers/NNS/5/nsubj:pass were[be]/VBD/5/aux:pass killed[kill]/VBN/0/root and/CC/8/cc five/CD/8/nsubj hurt/VBN/5/conj in/IN/12/case a/DT/12/det "
            + "bus/NN/12/compound crash/NN/8/obl ././5/punct");
        Assert.Empty(read.Acts());
    }

    [Fact]
    public void Measures_are_seen_through()
    {
        var read = ReadTrees.Claimed(
            "2022-05-18", "Sweden/NNP/2/nsubj gave[give]/VBD/0/root Moldova/NNP/2/iobj a/DT/5/det package/NN/2/obj of/IN/8/case military/JJ/8/amod aid/NN/5/nmod ././2/punct");
        Assert.Equal(["Aid SWE > MDA Happened"], read.Acts());
    }

    [Fact]
    public void An_exception_speaks_for_its_own_event_only()
    {
        var read = ReadTrees.Claimed(
            "2019-02-02", "Ghana/NNP/2/nsubj expressed[express]/VBD/0/root support/NN/2/obj for/IN/5/case Benin/NNP/3/nmod ././2/punct");
        Assert.Equal(["Support GHA > BEN Happened"], read.Acts());
    }

    [Fact]
    public void A_charge_that_is_denied_is_no_act()
    {
        var read = ReadTrees.Claimed(
            "2001-11-19",
            "Portugal/NNP/2/nsubj said[say]/VBD/0/root Spain/NNP/7/nsubj was[be]/VBD/7/cop not/RB/7/advmod a/DT/7/det threat/NN/2/ccomp ././2/punct");
        Assert.Empty(read.Acts());
    }

    [Fact]
    public void Of_two_subjects_the_nearer_one_acts()
    {
        var read = ReadTrees.Claimed(
            "2006-06-06", "Last/JJ/2/amod month/NN/5/nsubj Peru/NNP/5/nsubj openly/RB/5/advmod condemned[condemn]/VBD/0/root Chile/NNP/5/obj ././5/punct");
        Assert.Equal(["Accuse PER > CHL Happened"], read.Acts());
    }

    [Fact]
    public void A_tour_is_told_of_its_stop()
    {
        var read = ReadTrees.Claimed(
            "2010-04-15",
            "The/DT/3/det Dutch/JJ/3/amod minister/NN/5/nsubj is[be]/VBZ/5/aux touring[tour]/VBG/0/root Latin/NNP/7/compound America/NNP/5/obj ././5/punct",
            "The/DT/3/det Dutch/JJ/3/amod minister/NN/4/nsubj visited[visit]/VBD/0/root Peru/NNP/4/obj ././4/punct");
        Assert.Equal(["Consult NLD > PER Happened"], read.Acts());
    }

    [Fact]
    public void A_message_is_built_only_where_the_trace_is_on()
    {
        var trace = ReadingTrace.On();
        var asked = 0;
        string Ask()
        {
            asked++;
            return "asked";
        }

        ReadingTrace.Off.Add("match", default, $"{Ask()}");
        trace.Add("match", default, $"{Ask()} {0.5:F2}");
        Assert.Equal((1, "asked 0.50"), (asked, Assert.Single(trace.Entries).Message));
    }
}
