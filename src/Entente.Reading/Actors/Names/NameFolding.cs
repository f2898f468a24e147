using System.Globalization;

namespace Entente.Reading.Actors.Names;

/// <summary>
/// Makes spellings comparable: letters lose their diacritics, full stops and apostrophes inside words vanish, so that
/// <c>U.S.</c> is <c>US</c> and <c>Bogotá</c> is <c>Bogota</c>. Words are compared by a 64-bit FNV-1a hash of what is left; with some
/// 10⁵ listed words two different ones share a hash with a chance below 10⁻⁹.
/// </summary>
internal static class NameFolding
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Letters U+00C0 to U+017F without their marks; a dot stands for signs that are no letters.</summary>
    private const string LatinLetters =
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>Latin Extended Additional, U+1E00 to U+1EFF (Vietnamese and transliterations).</summary>
    private const string LatinExtendedLetters =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwyasssSdAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyLlVvYy";

    /// <summary>Hash of a word with its case kept; 0 when nothing of it is left.</summary>
    public static ulong Exact(ReadOnlySpan<char> word) => Hash(word, Casing.Keep);

    /// <summary>Hash of a word in lower case; 0 when nothing of it is left.</summary>
    public static ulong Lower(ReadOnlySpan<char> word) => Hash(word, Casing.Lower);

    /// <summary>Hash of a word with all but its first letter in lower case, for texts in capitals.</summary>
    public static ulong Title(ReadOnlySpan<char> word) => Hash(word, Casing.Title);

    /// <summary>True for characters that vanish inside words: full stops and apostrophes.</summary>
    public static bool Vanishes(char c) => c is '.' or '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';

    /// <summary>True for characters that words are made of.</summary>
    public static bool InWord(char c) => char.IsLetterOrDigit(c) || Vanishes(c) || c is '&' || IsMark(c);

    /// <summary>A letter without its diacritic; other characters as they are.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00C0' => c,
        <= '\u017F' => LatinLetters[c - '\u00C0'],
        >= '\u1E00' and <= '\u1EFF' => LatinExtendedLetters[c - '\u1E00'],
        '\u0218' or '\u0219' => c == '\u0218' ? 'S' : 's',
        '\u021A' or '\u021B' => c == '\u021A' ? 'T' : 't',
        '\u01A0' or '\u01A1' => c == '\u01A0' ? 'O' : 'o',
        '\u01AF' or '\u01B0' => c == '\u01AF' ? 'U' : 'u',
        '\u01CD' or '\u01CE' => c == '\u01CD' ? 'A' : 'a',
        '\u0259' or '\u018F' => c == '\u0259' ? 'a' : 'A',
        _ => c,
    };

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static ulong Hash(ReadOnlySpan<char> word, Casing casing)
    {
        var hash = Offset;
        var any = false;
        foreach (var c in word)
        {
            if (Vanishes(c) || IsMark(c))
                continue;
            var folded = Fold(c);
            folded = casing == Casing.Lower || (casing == Casing.Title && any) ? char.ToLowerInvariant(folded) : folded;
            hash = (hash ^ folded) * Prime;
            any = true;
        }

        return any ? hash : 0;
    }

    private enum Casing
    {
        Keep,
        Lower,
        Title,
    }
}
