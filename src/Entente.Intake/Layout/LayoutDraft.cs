using Entente.Record;
using Entente.Text;

namespace Entente.Intake.Layout;

/// <summary>The lines of one text while they are being marked.</summary>
internal sealed class LayoutDraft(string text, LayoutLine[] lines)
{
    private const int LongLine = 60;
    private const int MostHeadLines = 40;
    private const int LongestHeadLine = 160;

    /// <summary>Headline found so far.</summary>
    internal string? Title { get; set; }

    /// <summary>Byline found so far.</summary>
    internal string? Author { get; set; }

    /// <summary>Length of the agency's opening of the first paragraph, such as <c>LIMA, April 15 - </c>; 0 when it has none.</summary>
    internal int Opening { get; set; }

    /// <summary>Time of publication found so far.</summary>
    internal Timestamp? Published { get; set; }

    /// <summary>What was assumed so far.</summary>
    internal List<ReadingNote> Notes { get; } = [];

    /// <summary>Number of lines that are not blank.</summary>
    internal int Count => lines.Length;

    /// <summary>Index of the first line of prose; the number of lines when there is none.</summary>
    internal int FirstBody { get; private set; }

    /// <summary>Index of the first line that is prose by its length or its full stop, at most a screen down: the head of a page lies above it.</summary>
    internal int HeadEnd
    {
        get
        {
            var end = 0;
            while (end < Math.Min(lines.Length, MostHeadLines) && !IsProse(end))
                end++;
            return end;
        }
    }

    /// <summary>True when most long lines of prose end as sentences do.</summary>
    internal bool HasPunctuatedParagraphs
    {
        get
        {
            int isLong = 0, isEnded = 0;
            foreach (var line in lines.Where(l => l.Kind == LineKind.Body && l.Span.Length > LongLine))
            {
                isLong++;
                isEnded += LineShapes.EndsSentence(line.Span.Of(text)) ? 1 : 0;
            }

            return isEnded * 5 >= isLong * 4;
        }
    }

    /// <summary>The line at an index.</summary>
    internal LayoutLine this[int index] => lines[index];

    /// <summary>The characters of the line at an index.</summary>
    internal ReadOnlySpan<char> Line(int index) => lines[index].Span.Of(text);

    /// <summary>Says what a line is.</summary>
    internal void Mark(int index, LineKind kind)
    {
        lines[index] = lines[index] with { Kind = kind };
        while (FirstBody < lines.Length && lines[FirstBody].Kind != LineKind.Body)
            FirstBody++;
    }

    /// <summary>
    /// True when the prose before a line has ended and longer prose follows, perhaps after further short lines. Where paragraphs are
    /// parted by blank lines, the line must have them on both sides.
    /// </summary>
    internal bool StandsBetweenParagraphs(int index)
    {
        if (!LineShapes.EndsSentence(Line(index - 1)) && lines[index - 1].Kind == LineKind.Body)
            return false;
        if (!lines[index].BlankBefore && lines[index - 1].Span.Length < LongLine)
            return false;
        for (var i = index + 1; i < lines.Length && i <= index + 4; i++)
        {
            if (lines[i].Kind != LineKind.Body || lines[i].BlankBefore != lines[index].BlankBefore)
                return false;
            if (LineShapes.EndsSentence(Line(i)) && lines[i].Span.Length > lines[index].Span.Length)
                return true;
            if (!LineShapes.IsCrossHeading(Line(i)))
                return true;
        }

        return false;
    }

    // Where the headline is all that a text tells, it is the report.
    private void CodeTitleAlone()
    {
        var title = FirstBody < lines.Length ? -1 : Array.FindIndex(lines, l => l.Kind == LineKind.Title);
        if (title >= 0)
            lines[title] = lines[title] with { Kind = LineKind.Body };
    }

    // A date line may end in a full stop, as in "3 p.m.", but is short.
    private bool IsProse(int index) => lines[index].Span.Length > LongestHeadLine || (lines[index].Span.Length > 30 && LineShapes.EndsSentence(Line(index)));

    /// <summary>Closes the draft.</summary>
    internal LayoutResult Finish()
    {
        CodeTitleAlone();
        if (Published is { HasShortYear: true } stamp)
            Notes.Add(new ReadingNote(NoteLevel.Info, $"the date line's two-digit year was read as {stamp.Time.Year}"));
        var skipped = lines.Where(l => l.Kind != LineKind.Body).Select(l => l.Span).ToList();
        if (Opening > 0)
            skipped.Insert(skipped.Count(span => span.End <= lines[FirstBody].Span.Start), new TextSpan(lines[FirstBody].Span.Start, lines[FirstBody].Span.Start + Opening));
        return new LayoutResult(Title, Author, Published, skipped, Notes);
    }
}
