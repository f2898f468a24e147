using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Reading.Dates;

/// <summary>Finds listed phrases of one or more atoms in a line, in any case. Immutable.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class FormTable<T>
{
    private const int LongestWord = 32;

    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    private FormTable(FrozenDictionary<string, Entry[]> byFirst)
    {
        _byFirst = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Builds a table; where two phrases fit, the longer one wins, then the earlier one.</summary>
    public static FormTable<T> Create(IEnumerable<KeyValuePair<string, T>> forms, TimeLexicon lexicon)
    {
        var all = new List<Entry>();
        foreach (var (form, value) in forms)
        {
            var line = AtomScanner.Scan(form, new TextSpan(0, form.Length), lexicon);
            var parts = new string[line.Count];
            for (var i = 0; i < parts.Length; i++)
                parts[i] = line.Form(i).ToString().ToLowerInvariant();
            if (parts.Length > 0)
                all.Add(new Entry(parts, value));
        }

        return new FormTable<T>(all.GroupBy(entry => entry.Parts[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Parts.Length).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Reads the longest phrase at a position that a condition accepts.</summary>
    /// <param name="line">The atoms.</param>
    /// <param name="i">Where the phrase begins.</param>
    /// <param name="accept">Condition on the value and the position past the phrase.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <returns>Position past it; <paramref name="i"/> when there is none.</returns>
    public int Read(AtomLine line, int i, Func<T, int, bool> accept, out T value)
    {
        value = default!;
        if (!line.Has(i) || line.Form(i).Length > LongestWord)
            return i;
        Span<char> lower = stackalloc char[LongestWord];
        var length = line.Form(i).ToLowerInvariant(lower);
        if (!_byFirst.TryGetValue(lower[..length], out var entries))
            return i;
        foreach (var entry in entries)
        {
            if (!Fits(line, i, entry.Parts) || !accept(entry.Value, i + entry.Parts.Length))
                continue;
            value = entry.Value;
            return i + entry.Parts.Length;
        }

        return i;
    }

    private static bool Fits(AtomLine line, int i, string[] parts)
    {
        for (var k = 1; k < parts.Length; k++)
        {
            if (!line.Has(i + k) || !line.Form(i + k).Equals(parts[k], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private sealed record Entry(string[] Parts, T Value);
}
