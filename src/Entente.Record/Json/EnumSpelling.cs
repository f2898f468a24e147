using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Entente.Record;

/// <summary>How the members of one enum are written in files, queries and addresses; reading is exact, case included.</summary>
/// <typeparam name="T">The enum; its values must run from 0 without gaps.</typeparam>
public sealed class EnumSpelling<T>
    where T : struct, Enum
{
    private readonly string[] _words;
    private readonly FrozenDictionary<string, T> _values;

    private EnumSpelling(string[] words, FrozenDictionary<string, T> values)
    {
        _words = words;
        _values = values;
    }

    /// <summary>Every spelling, in the order of the enum.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Lower case, with a hyphen before each inner capital: <c>UpTo</c> is <c>up-to</c>.</summary>
    internal static EnumSpelling<T> Hyphenated() => Create(Hyphenate);

    /// <summary>Upper case throughout, as PLOVER writes its events.</summary>
    internal static EnumSpelling<T> UpperCase() => Create(static name => name.ToUpperInvariant());

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public string Of(T value)
    {
        var index = Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
        return (uint)index < (uint)_words.Length ? _words[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "no such member");
    }

    /// <summary>The word for a value, or null for none.</summary>
    public string? Of(T? value) => value is { } known ? Of(known) : null;

    /// <summary>Finds the value of a word; false for a word that the format does not know.</summary>
    public bool TryParse([NotNullWhen(true)] string? word, out T value)
    {
        value = default;
        return word is not null && _values.TryGetValue(word, out value);
    }

    private static EnumSpelling<T> Create(Func<string, string> spell)
    {
        var words = Enum.GetNames<T>().Select(spell).ToArray();
        var values = Enum.GetValues<T>();
        return new EnumSpelling<T>(words, values.Zip(words).ToFrozenDictionary(p => p.Second, p => p.First, StringComparer.Ordinal));
    }

    private static string Hyphenate(string name)
    {
        var word = new System.Text.StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
