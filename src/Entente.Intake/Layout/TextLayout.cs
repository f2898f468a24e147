using Entente.Record;

namespace Entente.Intake.Layout;

/// <summary>
/// Tells the lines of the page from the lines of the report: headline, path, date line, byline, headings between paragraphs, footers.
/// It only marks them; the text stays as it is. Immutable.
/// </summary>
internal sealed class TextLayout(IntakeWords words)
{
    private readonly TimestampReader _times = new(words);

    /// <summary>Marks the lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="knownTitle">Headline that the input gave beside the text; null to look for one in it.</param>
    internal LayoutResult Analyse(string text, string? knownTitle)
    {
        var lines = LineSplitter.Split(text);
        var draft = new LayoutDraft(text, lines);
        if (lines.Length > 1)
        {
            MarkHead(draft, knownTitle);
            MarkFooters(draft);
            MarkInsets(draft);
            MarkCrossHeadings(draft);
        }

        if (draft.FirstBody < draft.Count)
            ReadOpening(draft);
        return draft.Finish();
    }

    // From the top down to the first line of prose. Short lines above a date line or the headline are a menu.
    private void MarkHead(LayoutDraft draft, string? knownTitle)
    {
        var end = draft.HeadEnd;
        var title = knownTitle is null ? TitleIn(draft, end) : -1;
        var last = -1;
        for (var i = 0; i < end; i++)
        {
            var kind = i == title ? LineKind.Title : HeadKind(draft, i, knownTitle);
            if (kind == LineKind.Body)
                continue;
            for (var above = last + 1; above < i; above++)
                draft.Mark(above, LineKind.Navigation);
            draft.Mark(i, kind);
            last = i;
        }

        draft.Title = title >= 0 ? draft.Line(title).ToString() : null;
    }

    // The first line of three words or more that may be the headline; else the longest that may.
    private int TitleIn(LayoutDraft draft, int end)
    {
        var best = -1;
        for (var i = 0; i < end; i++)
        {
            if (!IsTitle(draft, i) || HeadKind(draft, i, null) != LineKind.Body)
                continue;
            if (LineShapes.Words(draft.Line(i)) >= 3)
                return i;
            if (best < 0 || draft[i].Span.Length > draft[best].Span.Length)
                best = i;
        }

        return best;
    }

    private LineKind HeadKind(LayoutDraft draft, int index, string? knownTitle)
    {
        var line = draft.Line(index);
        if (knownTitle is not null && LineShapes.AreAlike(line, knownTitle))
            return LineKind.Title;
        if (LineShapes.IsNavigation(line))
            return LineKind.Navigation;
        if (_times.TryReadLine(line, out var stamp) || _times.TryReadLine(LineShapes.AfterPlace(line), out stamp))
        {
            draft.Published ??= stamp;
            return LineKind.Timestamp;
        }

        if (LineShapes.BylineName(line) is { IsEmpty: false } name)
        {
            draft.Author ??= name.ToString();
            return LineKind.Byline;
        }

        return words.Lines.KindOf(line) != LineKind.Body ? LineKind.Inset : LineKind.Body;
    }

    // A headline stands apart, or above a line of another make: in wrapped text, lines of one paragraph are about as long.
    private bool IsTitle(LayoutDraft draft, int index)
    {
        var line = draft.Line(index);
        if (index + 1 >= draft.Count || !LineShapes.IsHeadline(line))
            return false;
        var next = draft.Line(index + 1);
        if (draft[index + 1].BlankBefore || _times.TryReadLine(next, out _) || !LineShapes.BylineName(next).IsEmpty)
            return true;
        return next.Length > line.Length * 1.3 && LineShapes.EndsSentence(next);
    }

    private void MarkFooters(LayoutDraft draft)
    {
        var first = draft.Count;
        for (var i = draft.Count - 1; i > draft.FirstBody; i--)
        {
            var line = draft.Line(i);
            var kind = words.Lines.KindOf(line);
            if (kind == LineKind.Footer || LineShapes.IsNavigation(line) || (kind == LineKind.Inset && first == i + 1))
                first = i;
            else if (LineShapes.EndsSentence(line) || line.Length > 100)
                break;
        }

        for (var i = first; i < draft.Count; i++)
            draft.Mark(i, LineKind.Footer);
    }

    private void MarkInsets(LayoutDraft draft)
    {
        for (var i = draft.FirstBody + 1; i < draft.Count; i++)
        {
            var isInset = draft[i].Kind == LineKind.Body && words.Lines.KindOf(draft.Line(i)) == LineKind.Inset;
            if (isInset)
                draft.Mark(i, LineKind.Inset);
        }
    }

    // Only where the report's paragraphs do end in full stops: else every paragraph would look like a heading.
    private static void MarkCrossHeadings(LayoutDraft draft)
    {
        if (!draft.HasPunctuatedParagraphs)
            return;
        for (var i = draft.FirstBody + 1; i < draft.Count - 1; i++)
        {
            if (draft[i].Kind == LineKind.Body && LineShapes.IsCrossHeading(draft.Line(i)) && draft.StandsBetweenParagraphs(i))
                draft.Mark(i, LineKind.CrossHeading);
        }
    }

    private void ReadOpening(LayoutDraft draft)
    {
        var paragraph = draft.Line(draft.FirstBody);
        draft.Opening = DatelineOpening.LengthIn(paragraph);
        var opening = DatelineOpening.Of(paragraph);
        if (opening.IsEmpty || draft.Published is not null)
            return;
        if (_times.TryReadDateline(opening, out var stamp, out var lacksYear))
            draft.Published = stamp;
        else if (lacksYear)
            draft.Notes.Add(new ReadingNote(NoteLevel.Info, $"the date line '{opening}' names no year", draft[draft.FirstBody].Span));
    }
}
