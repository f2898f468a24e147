namespace Entente.Reading;

/// <summary>The time expressions of one document, in text order; they never overlap. Immutable.</summary>
public sealed class TimeIndex
{
    private readonly TimeExpression[] _all;

    /// <summary>Takes expressions in text order, which must not be changed afterwards.</summary>
    public TimeIndex(TimeExpression[] all) => _all = all;

    /// <summary>No expressions at all.</summary>
    public static TimeIndex Empty { get; } = new([]);

    /// <summary>All expressions in text order.</summary>
    public IReadOnlyList<TimeExpression> All => _all;

    /// <summary>The expression that covers a token, by binary search; null when none does.</summary>
    public TimeExpression? At(int token)
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

    /// <summary>The expressions that touch the tokens <c>[first, end)</c>.</summary>
    internal ReadOnlySpan<TimeExpression> Between(int first, int end)
    {
        var from = FirstFrom(first);
        var to = from;
        while (to < _all.Length && _all[to].First < end)
            to++;
        return _all.AsSpan(from, to - from);
    }

    // Position of the first expression that ends after a token.
    private int FirstFrom(int token)
    {
        int low = 0, high = _all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
