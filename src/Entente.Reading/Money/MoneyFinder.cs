#pragma warning disable IDE0060, CA1822 // contract only, the body follows
using Entente.Language;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Finds sums of money: a number with a currency, and how it is bounded. Immutable, thread-safe.</summary>
public sealed class MoneyFinder
{
    private MoneyFinder()
    {
    }

    /// <summary>Reads the currency and bound lists under <c>lexicon/money</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static MoneyFinder Load(IDataSource data) => new();

    /// <summary>Finds all sums; a number whose currency the text leaves open (<c>pesos</c>) is none.</summary>
    public MoneyIndex Find(Document document) => MoneyIndex.Empty;
}
