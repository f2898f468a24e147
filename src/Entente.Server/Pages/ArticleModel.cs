using Entente.Record;
using Entente.Server.Marking;

namespace Entente.Server.Pages;

/// <summary>What the page of an article shows.</summary>
/// <param name="Reading">The article and all that was read from it.</param>
/// <param name="Paragraphs">Its text with the marks of the records.</param>
/// <param name="Records">The records by local identifier.</param>
/// <param name="Unmarked">Records none of whose words could be marked.</param>
public sealed record ArticleModel(
    ArticleReading Reading, IReadOnlyList<TextParagraph> Paragraphs, IReadOnlyDictionary<string, RecordView> Records, IReadOnlyList<RecordView> Unmarked)
{
    /// <summary>Prepares a reading.</summary>
    public static ArticleModel Of(ArticleReading reading)
    {
        var paragraphs = MarkedText.Cut(reading.Article.Text, RecordMarks.Of(reading), reading.Article.Skipped)
            .Where(paragraph => !RepeatsTitle(paragraph, reading.Article.Title)).ToList();
        var views = RecordViews.Of(reading);
        var marked = paragraphs.SelectMany(p => p.Records).ToHashSet(StringComparer.Ordinal);
        return new ArticleModel(
            reading,
            paragraphs,
            views.DistinctBy(v => v.LocalId, StringComparer.Ordinal).ToDictionary(v => v.LocalId, StringComparer.Ordinal),
            [.. views.Where(v => !marked.Contains(v.LocalId))]);
    }

    // The title heads the page already.
    private static bool RepeatsTitle(TextParagraph paragraph, string? title) =>
        paragraph.IsSkipped && title is not null && string.Concat(paragraph.Segments.Select(segment => segment.Text)).Trim() == title;

    /// <summary>The quad class of a record; 0 when it is no event.</summary>
    public int QuadOf(string record) => Records.TryGetValue(record, out var view) && view is EventView act ? act.Act.Quad : 0;

    /// <summary>How the source of a claim is called: <c>said by …</c>; null when the narrator tells it.</summary>
    public string? SaidBy(PoliticalEvent act) =>
        act.AttributedTo is { } id && Records.TryGetValue(id, out var view) && view.Parties.Count > 0 ? view.Parties[0].Name : null;
}
