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

    private EventDater(TimeAttachment attachment) => _attachment = attachment;

    /// <summary>Reads the support verbs (<c>lexicon/support.tsv</c>), whose objects share their time.</summary>
    /// <exception cref="DataFileException">The list is malformed.</exception>
    public static EventDater Load(IDataSource data)
    {
        var table = TsvTable.Read(data, "lexicon/support.tsv", "verb", "prt", "effect", "subject", "note");
        return new EventDater(new TimeAttachment(table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal)));
    }

    /// <summary>The date of one act.</summary>
    /// <param name="document">Analysed text with trees.</param>
    /// <param name="times">Its time expressions, resolved.</param>
    /// <param name="predicate">Token that names the act: the verb, or the noun under a light verb.</param>
    /// <param name="status">Status of the act; planned and possible acts never fall back to the publication date.</param>
    /// <param name="published">Day of publication; when null, acts without an expression have an unknown date.</param>
    public RecordDate DateOf(Document document, TimeIndex times, int predicate, EventStatus status, DateOnly? published)
    {
        if (Nearest(document, times, predicate) is { Interval: { } days } time)
        {
            var basis = time.Basis;
            return new RecordDate(StatusFit.Apply(days, time.Other, status, published), basis, Quote.From(document.Text, time.Span));
        }

        return published is { } day && Foreground.Holds(document, predicate, status)
            ? new RecordDate(new DateInterval(CalendarMath.AddDays(day, -1), day), DateBasis.Publication, null)
            : RecordDate.Unknown;
    }

    private TimeExpression? Nearest(Document document, TimeIndex times, int predicate)
    {
        var sentence = document.Sentences[document.SentenceOf(predicate)];
        TimeExpression? best = null;
        var bestCost = TimeAttachment.None;
        for (var k = times.FirstFrom(sentence.First); k < times.All.Count && times.All[k].First < sentence.End; k++)
        {
            var time = times.All[k];
            if (time.Interval is null || time.Kind != TimeKind.Date)
                continue;
            var cost = _attachment.Cost(document, time, predicate);
            if (cost < bestCost)
                (best, bestCost) = (time, cost);
        }

        return best;
    }
}
