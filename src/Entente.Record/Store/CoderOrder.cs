namespace Entente.Record;

/// <summary>Which of two coders is newer: engine first, then model, lexicon, ontology. Numbers inside versions compare as numbers.</summary>
public static class CoderOrder
{
    /// <summary>Negative when <paramref name="one"/> is older, positive when it is newer, 0 when the two are the same.</summary>
    public static int Compare(CoderVersion one, CoderVersion other)
    {
        var order = CompareVersions(one.Engine, other.Engine);
        if (order == 0)
            order = CompareVersions(one.Model, other.Model);
        if (order == 0)
            order = CompareVersions(one.Lexicon, other.Lexicon);
        return order == 0 ? CompareVersions(one.Ontology, other.Ontology) : order;
    }

    private static int CompareVersions(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var (left, right) = (Run(one), Run(other));
            var order = CompareRuns(one[..left], other[..right]);
            if (order != 0)
                return order;
            one = one[left..];
            other = other[right..];
        }

        return one.Length.CompareTo(other.Length);
    }

    // Length of the leading run of digits, or of anything but digits.
    private static int Run(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length]) == char.IsAsciiDigit(text[0]))
            length++;
        return length;
    }

    private static int CompareRuns(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (!char.IsAsciiDigit(one[0]) || !char.IsAsciiDigit(other[0]))
            return one.SequenceCompareTo(other);
        var left = one.TrimStart('0');
        var right = other.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
