using Entente.Text;

namespace Entente.Server.Marking;

/// <summary>Cuts a text into paragraphs, and these at every edge of a mark. Marks may overlap and cross paragraphs; those outside the text are left out.</summary>
public static class MarkedText
{
    /// <summary>Cuts the text.</summary>
    /// <param name="text">The article's body; a paragraph ends at a line break.</param>
    /// <param name="marks">Marks in any order.</param>
    /// <param name="skipped">Stretches that are no prose.</param>
    public static IReadOnlyList<TextParagraph> Cut(string text, IReadOnlyList<TextMark> marks, IReadOnlyList<TextSpan> skipped)
    {
        var inside = marks.Where(m => m.Span.Start >= 0 && m.Span.End <= text.Length && !m.Span.IsEmpty).OrderBy(m => m.Span).ToList();
        var spans = Paragraphs(text);
        var paragraphs = new List<TextParagraph>(spans.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            var until = i + 1 < spans.Count ? spans[i + 1].Start : int.MaxValue;
            var records = inside.Where(m => m.IsMain && m.Span.Start < until && seen.Add(m.Record)).Select(m => m.Record);
            paragraphs.Add(new TextParagraph(Segments(text, span, inside), [.. records], skipped.Any(s => s.Contains(span))));
        }

        return paragraphs;
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                spans.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return spans;
    }

    private static List<TextSegment> Segments(string text, TextSpan paragraph, List<TextMark> marks)
    {
        var covering = marks.Where(m => m.Span.Overlaps(paragraph)).ToList();
        var edges = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var mark in covering)
        {
            edges.Add(Math.Max(mark.Span.Start, paragraph.Start));
            edges.Add(Math.Min(mark.Span.End, paragraph.End));
        }

        var segments = new List<TextSegment>(edges.Count);
        var start = paragraph.Start;
        foreach (var end in edges.Skip(1))
        {
            var span = new TextSpan(start, end);
            segments.Add(new TextSegment(span.Cut(text), [.. covering.Where(m => m.Span.Contains(span))], [.. covering.Where(m => m.IsMain && End(m, text) == end)]));
            start = end;
        }

        return segments;
    }

    // A mark that runs into the white space after a paragraph ends, for its reference, with the paragraph.
    private static int End(TextMark mark, string text)
    {
        var end = mark.Span.End;
        while (end > mark.Span.Start + 1 && text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }
}
