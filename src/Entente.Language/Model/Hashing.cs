namespace Entente.Language;

/// <summary>Stable hashes of words and features: the same on every machine and run, as models depend on them.</summary>
internal static class Hashing
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>64-bit hash of the characters (FNV-1a with a final mix); never 0.</summary>
    public static ulong Word(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        return Finish(hash);
    }

    /// <summary>As <see cref="Word"/>, of the lower-case form, without making it.</summary>
    public static ulong Lower(ReadOnlySpan<char> text) => Lower(text, "");

    /// <summary>As <see cref="Lower(ReadOnlySpan{char})"/>, of two parts of a word.</summary>
    public static ulong Lower(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in start)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        foreach (var c in end)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return Finish(hash);
    }

    /// <summary>Joins a template's number and one value to a feature.</summary>
    public static uint Feature(uint template, uint a) => Mix(template * 0x9E3779B1u, a);

    /// <summary>Joins a template's number and two values to a feature.</summary>
    public static uint Feature(uint template, uint a, uint b) => Mix(Feature(template, a), b);

    /// <summary>Joins a template's number and three values to a feature.</summary>
    public static uint Feature(uint template, uint a, uint b, uint c) => Mix(Feature(template, a, b), c);

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 13);
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Prime;
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }
}
