namespace Entente.Reading.Dates;

/// <summary>One form of the time and number lists with its value for each kind that it belongs to. Immutable once loaded.</summary>
internal sealed class TimeWord
{
    private readonly long?[] _values = new long?[Enum.GetValues<WordKind>().Length];

    /// <summary>True when the form is of the kind.</summary>
    public bool Is(WordKind kind) => _values[(int)kind].HasValue;

    /// <summary>Value for a kind, zero when the form is not of it.</summary>
    public long Of(WordKind kind) => _values[(int)kind] ?? 0;

    /// <summary>Sets a value while loading; false when the kind has one already.</summary>
    internal bool TryAdd(WordKind kind, long value)
    {
        if (Is(kind))
            return false;
        _values[(int)kind] = value;
        return true;
    }
}
