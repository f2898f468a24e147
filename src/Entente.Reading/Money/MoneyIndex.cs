namespace Entente.Reading;

/// <summary>The sums of money of one document, in text order; they never overlap. Immutable.</summary>
public sealed class MoneyIndex
{
    private readonly MoneyMention[] _all;

    /// <summary>Takes mentions in text order, which must not be changed afterwards.</summary>
    public MoneyIndex(MoneyMention[] all) => _all = all;

    /// <summary>No sums at all.</summary>
    public static MoneyIndex Empty { get; } = new([]);

    /// <summary>All sums in text order.</summary>
    public IReadOnlyList<MoneyMention> All => _all;

    /// <summary>The sum that covers a token, by binary search; null when none does.</summary>
    public MoneyMention? At(int token)
    {
        int low = 0, high = _all.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].End <= token)
                low = middle + 1;
            else if (_all[middle].First > token)
                high = middle - 1;
            else
                return _all[middle];
        }

        return null;
    }
}
