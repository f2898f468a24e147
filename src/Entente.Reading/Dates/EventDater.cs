#pragma warning disable IDE0060, CA1822 // contract only, the body follows
using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Says when the act of a predicate took place, as the narrowest interval that the text supports. Immutable, thread-safe.</summary>
public sealed class EventDater
{
    private EventDater()
    {
    }

    /// <summary>Reads the word lists under <c>lexicon/time</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static EventDater Load(IDataSource data) => new();

    /// <summary>The date of one act.</summary>
    /// <param name="document">Analysed text with trees.</param>
    /// <param name="times">Its time expressions, resolved.</param>
    /// <param name="predicate">Token that names the act: the verb, or the noun under a light verb.</param>
    /// <param name="status">Status of the act; planned and possible acts never fall back to the publication date.</param>
    /// <param name="published">Day of publication; when null, acts without an expression have an unknown date.</param>
    public RecordDate DateOf(Document document, TimeIndex times, int predicate, EventStatus status, DateOnly? published) =>
        published is { } day && status is not (EventStatus.Planned or EventStatus.Possible)
            ? new RecordDate(new DateInterval(day.AddDays(-1), day), DateBasis.Publication, null)
            : RecordDate.Unknown;
}
