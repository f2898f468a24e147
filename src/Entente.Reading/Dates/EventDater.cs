using System.Collections.Frozen;
using Entente.Language;
using Entente.Reading.Dates;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Says when the act of a predicate took place, as the narrowest interval that the text supports. Immutable, thread-safe.</summary>
public sealed class EventDater
{
    private readonly TimeAttachment _attachment;
    private readonly Foreground _foreground;

    private EventDater(IReadOnlySet<string> supportVerbs)
    {
        _attachment = new TimeAttachment(supportVerbs);
        _foreground = new Foreground(supportVerbs);
    }

    /// <summary>Reads the support verbs (<c>lexicon/support.tsv</c>), whose objects share their time.</summary>
    /// <exception cref="DataFileException">The list is malformed.</exception>
    public static EventDater Load(IDataSource data)
    {
        var table = TsvTable.Read(data, "lexicon/support.tsv", "verb", "prt", "effect", "subject", "note");
        return new EventDater(table.Rows.Where(row => row[2] is not ("denied" or "possible" or "end")).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The date of one act.</summary>
    /// <param name="document">Analysed text with trees.</param>
    /// <param name="times">Its time expressions, resolved.</param>
    /// <param name="predicate">Token that names the act: the verb, or the noun under a light verb.</param>
    /// <param name="status">Status of the act; planned and possible acts never fall back to the publication date.</param>
    /// <param name="published">Day of publication; when null, acts without an expression have an unknown date.</param>
    public RecordDate DateOf(Document document, TimeIndex times, int predicate, EventStatus status, DateOnly? published)
    {
        var act = new DatedAct(document, times, predicate, status, published);
        if (Own(act) is { } own)
            return own;
        if (StoryTime.Before(act, _attachment) is { } story)
            return story;
        return published is { } day && _foreground.Holds(document, predicate, status)
            ? new RecordDate(new DateInterval(CalendarMath.AddDays(day, -1), day), DateBasis.Publication, null)
            : RecordDate.Unknown;
    }

    private RecordDate? Own(DatedAct act)
    {
        var sentence = act.Document.Sentences[act.Document.SentenceOf(act.Predicate)];
        RecordDate? best = null;
        var bestCost = TimeAttachment.None;
        foreach (var time in act.Times.Between(sentence.First, sentence.End))
        {
            if (time.Interval is not { } days || time.Kind != TimeKind.Date)
                continue;
            var cost = _attachment.Cost(act.Document, time, act.Predicate, act.Status);
            if (cost >= bestCost || StatusFit.Apply(days, time.Other, act.Status, act.Published) is not { } fit)
                continue;
            best = new RecordDate(fit, time.Basis, Quote.From(act.Document.Text, time.Span));
            bestCost = cost;
        }

        return best;
    }
}
