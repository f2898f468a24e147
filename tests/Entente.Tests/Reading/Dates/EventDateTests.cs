using Entente.Language;
using Entente.Reading;
using Entente.Record;
using Entente.Tests.Language;
using Entente.Tests.Reading.Actors;

namespace Entente.Tests.Reading.Dates;

public sealed class EventDateTests
{
    // 2010-04-15 is a Thursday.
    private const string Published = "2010-04-15";

    private static readonly Lazy<EventDater> Dater = new(() => EventDater.Load(new FolderDataSource()));

    [Theory]
    [InlineData("signed", "Ghana/NNP/2/nsubj signed/VBD/0/root an/DT/4/det accord/NN/2/obj on/IN/6/case Monday/NNP/2/obl", "2010-04-12")]
    [InlineData("signed", "Earlier/RBR/3/advmod this/DT/3/det week/NN/5/obl:unmarked Ghana/NNP/5/nsubj signed/VBD/0/root", "2010-04-12..2010-04-15")]
    [InlineData("accord", "an/DT/2/det accord/NN/5/nsubj signed/VBN/2/acl in/IN/6/case 2007/CD/3/obl", "2007-01-01..2007-12-31")]
    [InlineData("protests", "the/DT/3/det 2009/CD/3/nummod protests/NNS/4/nsubj fell/VBD/0/root", "2009-01-01..2009-12-31")]
    [InlineData("talks", "Ghana/NNP/2/nsubj held[hold]/VBD/0/root talks/NNS/2/obj on/IN/5/case Monday/NNP/2/obl", "2010-04-12")]
    [InlineData("left", "On/IN/2/case Monday/NNP/4/obl Ghana/NNP/4/nsubj signed/VBD/0/root and/CC/6/cc left/VBD/4/conj", "2010-04-12")]
    public void Time_in_the_clause_is_the_time_of_the_act(string predicate, string notation, string days) =>
        Assert.Equal(days, Times.Show(DateOf(notation, predicate, EventStatus.Happened).Interval));

    [Theory]
    [InlineData("condemned", "Ghana/NNP/2/nsubj condemned/VBD/0/root Monday/NNP/5/nmod:poss 's/POS/3/case raid/NN/2/obj")]
    [InlineData("signed", "Ghana/NNP/2/nsubj signed/VBD/0/root after/IN/4/case talks/NNS/2/obl on/IN/6/case Monday/NNP/4/nmod")]
    [InlineData("visits", "candidate/NN/4/nsubj to/IN/3/case vote/NN/1/nmod visits/VBZ/0/root")]
    public void Time_of_another_act_is_not_taken_over(string predicate, string notation)
    {
        var date = DateOf(notation, predicate, EventStatus.Happened);
        Assert.Equal("2010-04-14..2010-04-15", Times.Show(date.Interval));
        Assert.Equal(DateBasis.Publication, date.Basis);
    }

    [Theory]
    [InlineData("signed", "Ghana/NNP/3/nsubj had[have]/VBD/3/aux signed/VBN/0/root")]
    [InlineData("attacked", "troops/NNS/4/nsubj who/WP/3/nsubj attacked/VBD/1/acl:relcl fled/VBD/0/root")]
    [InlineData("raid", "Ghana/NNP/2/nsubj condemned/VBD/0/root the/DT/4/det raid/NN/2/obj")]
    [InlineData("talks", "Ghana/NNP/2/nsubj signed/VBD/0/root after/IN/4/case talks/NNS/2/obl")]
    [InlineData("bombed", "camps/NNS/4/nsubj:pass were[be]/VBD/4/aux:pass previously/RB/4/advmod bombed/VBN/0/root")]
    public void Background_without_a_time_has_no_date(string predicate, string notation)
    {
        Assert.Equal(RecordDate.Unknown, DateOf(notation, predicate, EventStatus.Happened));
    }

    [Theory]
    [InlineData("meeting", "Ghana/NNP/2/nsubj signed/VBD/0/root it/PRP/2/obj in/IN/6/case a/DT/6/det meeting/NN/2/obl")]
    [InlineData("visit", "Ghana/NNP/2/nsubj signed/VBD/0/root it/PRP/2/obj during/IN/6/case a/DT/6/det visit/NN/2/obl")]
    [InlineData("left", "Ghana/NNP/2/nsubj said/VBD/0/root Togo/NNP/4/nsubj left/VBD/2/ccomp")]
    public void What_goes_along_with_the_news_has_its_date(string predicate, string notation) =>
        Assert.Equal("2010-04-14..2010-04-15", Times.Show(DateOf(notation, predicate, EventStatus.Happened).Interval));

    [Theory]
    [InlineData("visit", "Ghana/NNP/3/nsubj will/MD/3/aux visit/VB/0/root Togo/NNP/3/obj", "-")]
    [InlineData("visit", "Ghana/NNP/3/nsubj will/MD/3/aux visit/VB/0/root Togo/NNP/3/obj on/IN/6/case Monday/NNP/3/obl", "2010-04-19")]
    [InlineData("visit", "Ghana/NNP/3/nsubj will/MD/3/aux visit/VB/0/root this/DT/5/det week/NN/3/obl:unmarked", "2010-04-15..2010-04-18")]
    [InlineData("due", "Ghana/NNP/3/nsubj is[be]/VBZ/3/cop due/JJ/0/root to/TO/5/mark leave/VB/3/xcomp on/IN/7/case Monday/NNP/5/obl", "2010-04-19")]
    public void Plan_has_the_date_of_the_act_or_none(string predicate, string notation, string days) =>
        Assert.Equal(days, Times.Show(DateOf(notation, predicate, EventStatus.Planned).Interval));

    [Fact]
    public void Distance_from_an_act_is_the_time_of_that_act_only()
    {
        const string notation = "visit/NN/2/nsubj comes/VBZ/0/root two/CD/4/nummod weeks/NNS/7/obl:unmarked after/IN/7/mark Togo/NNP/7/nsubj left/VBD/2/advcl";
        Assert.Equal("2010-03-29..2010-04-04", Times.Show(DateOf(notation, "left", EventStatus.Happened).Interval));
        Assert.Equal("2010-04-14..2010-04-15", Times.Show(DateOf(notation, "comes", EventStatus.Happened).Interval));
    }

    [Fact]
    public void Story_goes_on_from_the_day_of_the_sentence_before()
    {
        var document = HandMadeDocument.Of(
            "On/IN/2/case Monday/NNP/4/obl Ghana/NNP/4/nsubj signed/VBD/0/root", "Togo/NNP/2/nsubj protested/VBD/0/root");
        Assert.Equal("2010-04-12", Times.Show(DateOf(document, "protested", EventStatus.Happened).Interval));
    }

    [Fact]
    public void Without_publication_nothing_falls_back_on_it() =>
        Assert.Equal(RecordDate.Unknown, Dater.Value.DateOf(HandMadeDocument.Of("Ghana/NNP/2/nsubj signed/VBD/0/root"), TimeIndex.Empty, 1, EventStatus.Happened, null));

    private static RecordDate DateOf(string notation, string predicate, EventStatus status) => DateOf(HandMadeDocument.Of(notation), predicate, status);

    private static RecordDate DateOf(Document document, string predicate, EventStatus status)
    {
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Form(token).SequenceEqual(predicate))
                return Dater.Value.DateOf(document, Times.In(document, Published), token, status, Times.Day(Published));
        }

        throw new ArgumentException($"no word '{predicate}'", nameof(predicate));
    }
}
