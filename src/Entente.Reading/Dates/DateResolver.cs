#pragma warning disable IDE0060, CA1822 // contract only, the body follows
using Entente.Language;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Finds the time expressions of a document and resolves them against its publication date. Immutable, thread-safe.</summary>
public sealed class DateResolver
{
    private DateResolver()
    {
    }

    /// <summary>Reads the word lists under <c>lexicon/time</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static DateResolver Load(IDataSource data) => new();

    /// <summary>Finds all expressions.</summary>
    /// <param name="document">Analysed text; without trees the tense of a clause is guessed from its words.</param>
    /// <param name="published">Day of publication; when null, relative expressions have no interval.</param>
    /// <param name="trace">Receives one entry an expression under the step <c>date</c>.</param>
    public TimeIndex Resolve(Document document, DateOnly? published, ReadingTrace trace) => TimeIndex.Empty;
}
