namespace Entente.DataBuild.Language;

/// <summary>Small generator of reproducible numbers (xorshift64*), so that training does not depend on the framework's.</summary>
internal sealed class Shuffler
{
    private ulong _state;

    /// <summary>Starts from a seed.</summary>
    public Shuffler(int seed) => _state = (0x9E3779B97F4A7C15UL * (ulong)(uint)(seed + 1)) | 1;

    /// <summary>A number from 0 to just below <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)((Raw() >> 33) % (ulong)limit);

    /// <summary>A number in [0, 1).</summary>
    public float NextSingle() => (Raw() >> 40) * (1f / (1 << 24));

    /// <summary>Puts the items in a new order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Raw()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1DUL;
    }
}
