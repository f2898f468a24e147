using CsCheck;
using Entente.Server.Marking;
using Entente.Text;

namespace Entente.Server.Tests.Marking;

public class MarkedTextTests
{
    private const string Text = "One two three.\n\nFour five six.";

    private static readonly Gen<TextMark> AnyMark = Gen.Select(
        Gen.Int[-2, 40], Gen.Int[0, 40], Gen.Enum<MarkKind>(), Gen.Int[1, 4], Gen.Bool, Gen.Int[1, 5],
        (start, length, kind, quad, main, id) => new TextMark("e" + id, new TextSpan(start, start + length), kind, quad, main));

    [Fact]
    public void A_text_without_marks_is_its_paragraphs()
    {
        var paragraphs = MarkedText.Cut(Text, [], []);
        Assert.Equal(["One two three.", "Four five six."], paragraphs.Select(p => Assert.Single(p.Segments).Text));
    }

    [Fact]
    public void Overlapping_marks_are_cut_at_every_edge()
    {
        var paragraph = MarkedText.Cut(Text, [Mark("e1", 0, 7), Mark("s1", 4, 13)], [])[0];
        Assert.Equal(["One ", "two", " three", "."], paragraph.Segments.Select(s => s.Text));
        Assert.Equal(["e1", "e1 s1", "s1", ""], paragraph.Segments.Select(s => s.Records));
    }

    [Fact]
    public void A_reference_follows_where_the_words_end()
    {
        var paragraph = MarkedText.Cut(Text, [Mark("e1", 0, 7), Mark("s1", 4, 13)], [])[0];
        Assert.Equal([[], ["e1"], ["s1"], []], paragraph.Segments.Select(s => s.Ending.Select(m => m.Record).ToArray()));
    }

    [Fact]
    public void A_mark_across_paragraphs_is_in_both_and_its_record_beside_the_first()
    {
        var paragraphs = MarkedText.Cut(Text, [Mark("s1", 8, 20)], []);
        Assert.Equal(["three.", "Four"], paragraphs.SelectMany(p => p.Segments).Where(s => s.Marks.Count > 0).Select(s => s.Text));
        Assert.Equal(["s1"], paragraphs[0].Records);
        Assert.Empty(paragraphs[1].Records);
    }

    [Fact]
    public void The_shortest_event_gives_the_colour()
    {
        var segment = MarkedText.Cut(Text, [Mark("e1", 0, 13, quad: 1), Mark("e2", 4, 7, quad: 4)], [])[0].Segments[1];
        Assert.Equal("q4", segment.Classes);
    }

    [Fact]
    public void What_intake_set_aside_is_told_apart() =>
        Assert.Equal([true, false], MarkedText.Cut(Text, [], [new TextSpan(0, 15)]).Select(p => p.IsSkipped));

    [Fact]
    public void Whatever_the_marks_the_text_stays_whole_and_each_reference_stands_at_most_once() =>
        AnyMark.Array[0, 8].Sample(marks =>
        {
            var distinct = marks.DistinctBy(m => m.Record).ToList();
            var paragraphs = MarkedText.Cut(Text, distinct, []);
            Assert.Equal(["One two three.", "Four five six."], paragraphs.Select(p => string.Concat(p.Segments.Select(s => s.Text))));
            var references = paragraphs.SelectMany(p => p.Segments).SelectMany(s => s.Ending).Select(m => m.Record).ToList();
            Assert.Equal(references.Count, references.Distinct().Count());
        });

    private static TextMark Mark(string record, int start, int end, int quad = 1) =>
        new(record, new TextSpan(start, end), record[0] == 's' ? MarkKind.Statement : MarkKind.Event, quad, true);
}
