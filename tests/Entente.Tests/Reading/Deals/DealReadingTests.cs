using Entente.Record;

namespace Entente.Tests.Reading.Deals;

public sealed class DealReadingTests
{
    [Theory]
    [InlineData("France/NNP/2/nsubj sold[sell]/VBD/0/root 12/CD/4/nummod frigates/NNS/2/obj to/IN/6/case Greece/NNP/2/obl ././2/punct", "FRA", "GRC")]
    [InlineData("France/NNP/2/nsubj sold[sell]/VBD/0/root 12/CD/4/nummod frigates/NNS/2/obj to/IN/6/case Greece/NNP/4/nmod ././2/punct", "FRA", "GRC")]
    [InlineData("India/NNP/2/nsubj supplied[supply]/VBD/0/root Nepal/NNP/2/obj with/IN/5/case rifles/NNS/2/obl ././2/punct", "IND", "NPL")]
    [InlineData("The/DT/3/det Dutch/JJ/3/amod decision/NN/9/nsubj to/TO/5/mark sell/VB/3/acl tanks/NNS/5/obj to/IN/8/case Jordan/NNP/5/obl surprised[surprise]/VBD/0/root Oman/NNP/9/obj ././9/punct", "NLD", "JOR")]
    [InlineData("Kuwait/NNP/2/nsubj bought[buy]/VBD/0/root Czech/JJ/4/amod howitzers/NNS/2/obj ././2/punct", "CZE", "KWT")]
    public void Sides_are_found_whatever_the_construction(string sentence, string supplier, string recipient)
    {
        var read = ReadTrees.On("1996-04-04", sentence);
        var deal = Assert.Single(read.Deals);
        Assert.Equal((supplier, recipient), (read.Codes(deal.Suppliers), read.Codes(deal.Recipients)));
    }

    [Fact]
    public void Of_two_parties_to_an_arms_deal_the_larger_exporter_supplies()
    {
        var read = ReadTrees.On(
            "2010-10-10",
            "Italy/NNP/4/nsubj and/CC/3/cc Ghana/NNP/1/conj concluded[conclude]/VBD/0/root an/DT/7/det arms[arm]/NNS/7/compound deal/NN/4/obj ././4/punct");
        var deal = Assert.Single(read.Deals);
        Assert.Equal(("ITA", "GHA", DealStage.Signed), (read.Codes(deal.Suppliers), read.Codes(deal.Recipients), deal.Stage));
    }

    [Fact]
    public void A_loan_may_stand_far_above_the_weapons_that_it_pays_for()
    {
        var read = ReadTrees.On(
            "2010-10-10",
            "Sweden/NNP/2/nsubj lent[lend]/VBD/0/root Kenya/NNP/2/obj much/JJ/2/obj of/IN/7/case the/DT/7/det money/NN/4/nmod for/IN/10/case the/DT/10/det radars/NNS/7/nmod that/WDT/13/obj "
            + "it/PRP/13/nsubj bought[buy]/VBD/10/acl:relcl ././2/punct");
        var deal = Assert.Single(read.Deals);
        Assert.Equal(("SWE", "KEN", (Financing?)Financing.Loan), (read.Codes(deal.Suppliers), read.Codes(deal.Recipients), deal.Financing));
    }

    [Fact]
    public void Money_lent_to_buy_weapons_makes_a_loan_of_the_same_deal()
    {
        var read = ReadTrees.On(
            "2010-10-10",
            "Sweden/NNP/2/nsubj sold[sell]/VBD/0/root radars/NNS/2/obj to/IN/5/case Kenya/NNP/2/obl ././2/punct",
            "Sweden/NNP/2/nsubj lent[lend]/VBD/0/root Kenya/NNP/2/iobj money/NN/2/obj to/TO/6/mark buy/VB/4/acl the/DT/8/det radars/NNS/6/obj ././2/punct");
        var deal = Assert.Single(read.Deals);
        Assert.Equal(("SWE", "KEN", (Financing?)Financing.Loan), (read.Codes(deal.Suppliers), read.Codes(deal.Recipients), deal.Financing));
    }

    [Fact]
    public void A_transfer_of_which_one_side_is_unknown_is_no_deal()
    {
        var read = ReadTrees.On("1996-04-04", "Police/NNS/2/nsubj stopped[stop]/VBD/0/root the/DT/4/det sale/NN/2/obj of/IN/6/case rifles/NNS/4/nmod ././2/punct");
        Assert.Empty(read.Deals);
    }
}
