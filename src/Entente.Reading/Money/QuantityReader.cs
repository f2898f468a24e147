#pragma warning disable IDE0060, CA1822 // contract only, the body follows
using Entente.Language;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Reads how many pieces of a thing a noun phrase speaks of. Immutable, thread-safe.</summary>
public sealed class QuantityReader
{
    private QuantityReader()
    {
    }

    /// <summary>Reads the number words under <c>lexicon/time/numbers.tsv</c>.</summary>
    /// <exception cref="DataFileException">The list is malformed.</exception>
    public static QuantityReader Load(IDataSource data) => new();

    /// <summary>
    /// The count of a noun: <c>24 Sukhoi jets</c> 24, <c>two submarines</c> 2; null when there is none, when it is vague
    /// (<c>dozens of tanks</c>) or when the number is a measure, a year or money.
    /// </summary>
    /// <param name="document">Analysed text with trees.</param>
    /// <param name="headToken">The noun that is counted.</param>
    public int? CountOf(Document document, int headToken) => null;
}
