using Entente.Record;

namespace Entente.Tests.Reading.Actors;

public sealed class PersonTests
{
    [Fact]
    public void Title_country_and_name_are_one_mention()
    {
        var linked = Linked.On("1994-05-06", "The/DT/4/det Turkish/JJ/4/amod foreign/JJ/4/amod minister/NN/5/nmod:desc Ayla/NNP/7/nsubj Demirel/NNP/5/flat resigned/VBD/0/root ././7/punct");
        var mention = linked["The Turkish foreign minister Ayla Demirel"];
        Assert.Equal("TUR/GOV", mention.Actors.Single().FullCode);
        Assert.Equal("Ayla Demirel", mention.Actors.Single().PersonName);
        Assert.Equal(ActorKind.Person, mention.Actors.Single().Kind);
    }

    [Fact]
    public void Title_with_of_phrase_before_the_name()
    {
        var linked = Linked.On("1994-05-06", "President/NNP/4/nmod:desc of/IN/3/case Kenya/NNP/1/nmod John/NNP/6/nsubj Mwangi/NNP/4/flat spoke/VBD/0/root ././6/punct");
        Assert.Equal("KEN/GOV", linked.Codes("Mwangi"));
    }

    [Fact]
    public void Apposition_after_the_name_places_a_person()
    {
        var linked = Linked.On(
            "1994-05-06",
            "Luis/NNP/9/nsubj Rojas/NNP/1/flat ,/,/1/punct the/DT/6/det foreign/JJ/6/amod minister/NN/1/appos of/IN/8/case Peru/NNP/6/nmod ,/,/1/punct left/VBD/0/root ././9/punct");
        Assert.Equal("PER/GOV", linked.Codes("Rojas"));
        Assert.Same(linked.At("Rojas")!.Actors[0], linked.At("minister")!.Actors[0]);
    }

    [Fact]
    public void Listed_holder_needs_no_country_in_the_text()
    {
        var linked = Linked.On("2009-02-03", "Robert/NNP/3/nsubj Gates/NNP/1/flat spoke/VBD/0/root ././3/punct");
        Assert.Equal("USA/GOV", linked.Codes("Gates"));
        Assert.Equal("defence secretary", linked.At("Gates")!.Actors[0].Role);
    }

    [Fact]
    public void Holder_after_the_term_is_former_and_without_sector()
    {
        var linked = Linked.On("2015-02-03", "Robert/NNP/3/nsubj Gates/NNP/1/flat spoke/VBD/0/root ././3/punct");
        Assert.Equal("USA", linked.Codes("Gates"));
        Assert.Equal("former defence secretary", linked.At("Gates")!.Actors[0].Role);
    }

    [Fact]
    public void Family_name_alone_needs_an_office_on_the_day()
    {
        var during = Linked.On("1996-02-03", "Yeltsin/NNP/2/nsubj agreed/VBD/0/root ././2/punct");
        var longAfter = Linked.On("2020-02-03", "Yeltsin/NNP/2/nsubj agreed/VBD/0/root ././2/punct");
        Assert.Equal("RUS/GOV", during.Codes("Yeltsin"));
        Assert.Equal("", longAfter.Codes("Yeltsin"));
    }

    [Fact]
    public void Honorific_and_family_name_mean_the_person_met_before()
    {
        var linked = Linked.On(
            "1994-05-06",
            "Kenya/NNP/3/nmod:poss 's/POS/1/case minister/NN/4/nmod:desc Grace/NNP/6/nsubj Otieno/NNP/4/flat travelled/VBD/0/root ././6/punct",
            "Mrs/NNP/2/nmod:desc Otieno/NNP/3/nsubj returned/VBD/0/root ././3/punct");
        Assert.Same(linked.At("Otieno")!.Actors[0], linked.At("Otieno", 2)!.Actors[0]);
        Assert.Equal("KEN/GOV", linked.Codes("Otieno", 2));
    }

    [Fact]
    public void Former_post_drops_the_sector()
    {
        var linked = Linked.On("1994-05-06", "Former/JJ/3/amod Mexican/JJ/3/amod president/NN/4/nmod:desc Juan/NNP/6/nsubj Solis/NNP/4/flat died/VBD/0/root ././6/punct");
        Assert.Equal("MEX", linked.Codes("Solis"));
        Assert.Equal("former president", linked.At("Solis")!.Actors[0].Role);
    }

    [Fact]
    public void Post_with_one_holder_in_the_world_needs_no_country()
    {
        var linked = Linked.On("1994-05-06", "Pope/NNP/2/nmod:desc Clement/NNP/3/nsubj visited/VBD/0/root Kenya/NNP/3/obj ././3/punct");
        Assert.Equal("PER/REL", linked.Codes("Clement"));
    }

    [Fact]
    public void Rank_gives_the_military_sector()
    {
        var linked = Linked.On("1994-05-06", "Peruvian/JJ/2/amod General/NNP/3/nmod:desc Hugo/NNP/5/nsubj Paz/NNP/3/flat retired/VBD/0/root ././5/punct");
        Assert.Equal("PER/MIL", linked.Codes("Paz"));
    }

    [Theory]
    [InlineData("Zhang/NNP Mbeki/NNP")]
    [InlineData("Edmund/NNP Kowalski/NNP")]
    public void One_shared_word_makes_nobody_a_listed_holder(string name)
    {
        var words = name.Split(' ');
        var linked = Linked.On("1997-05-06", $"Minister/NNP/2/nmod:desc {words[0]}/4/nsubj {words[1]}/2/flat spoke/VBD/0/root ././4/punct");
        var actor = linked.At(words[0].Split('/')[0])!.Actors.Single();
        Assert.Equal(name.Replace("/NNP", "", StringComparison.Ordinal), actor.PersonName);
        Assert.Equal("UNK", actor.Code);
    }

    [Theory]
    [InlineData("Zhang/NNP", "foreign minister")]
    [InlineData("Zhao/NNP", "defence minister")]
    public void Family_name_is_the_first_word_or_the_last_as_the_row_says(string word, string post)
    {
        var linked = Linked.On("1997-05-06", $"Mr/NNP/2/compound {word}/3/nsubj spoke/VBD/0/root ././3/punct");
        Assert.Equal("CHN/GOV", linked.Codes(word.Split('/')[0]));
        Assert.Equal(post, linked.At(word.Split('/')[0])!.Actors[0].Role);
    }
}
