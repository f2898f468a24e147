namespace Entente.Server.Marking;

/// <summary>A stretch of a paragraph under the same marks.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Marks">The marks that cover it; none for plain text.</param>
/// <param name="Ending">Main marks that end with it, in order of their records' beginnings: their references follow it.</param>
public sealed record TextSegment(string Text, IReadOnlyList<TextMark> Marks, IReadOnlyList<TextMark> Ending)
{
    /// <summary>Class names for the style sheet; empty for plain text.</summary>
    public string Classes
    {
        get
        {
            var act = Marks.Where(m => m.Kind == MarkKind.Event).MinBy(m => m.Span.Length);
            var classes = new List<string>(3);
            if (act is not null)
                classes.Add("q" + act.Quad.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (Marks.Any(m => m.Kind == MarkKind.Dealing))
                classes.Add("dealing");
            if (Marks.Any(m => m.Kind == MarkKind.Statement))
                classes.Add("speech");
            return string.Join(' ', classes);
        }
    }

    /// <summary>Identifiers of the covering records, for the script.</summary>
    public string Records => string.Join(' ', Marks.Select(m => m.Record).Distinct(StringComparer.Ordinal));
}
