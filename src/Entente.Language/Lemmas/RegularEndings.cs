namespace Entente.Language;

/// <summary>
/// Undoes regular inflection by spelling: of the words that could have given a form (<c>timed</c>: tim, time), the one that the vocabulary knows; of several the most
/// frequent, but a short word that would have doubled its consonant is none.
/// </summary>
internal static class RegularEndings
{
    // A stem with a doubled consonant is a word itself (call, pass), unless the one without is this many times as frequent (barr, bar).
    private const int MoreFrequent = 4;

    /// <summary>The word that a form is made of, in lower case, or null when the tag has no regular ending or the vocabulary knows no such word.</summary>
    /// <param name="form">The form, in any case.</param>
    /// <param name="xpos">Treebank tag.</param>
    /// <param name="vocabulary">Rank of each word, counted from the most frequent, by the hash of its lower-case form.</param>
    public static string? Undo(ReadOnlySpan<char> form, string xpos, WordTable vocabulary)
    {
        if (form.Length > 64)
            return null;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        var ending = xpos switch
        {
            "VBD" or "VBN" => "ed",
            "VBG" => "ing",
            "JJR" or "RBR" => "er",
            "JJS" or "RBS" => "est",
            _ => "",
        };
        if (ending.Length > 0)
            return lower.EndsWith(ending) ? UndoVowel(lower[..^ending.Length], vocabulary) : null;
        return xpos is "NNS" or "VBZ" && lower.EndsWith("s") && !lower.EndsWith("ss") ? UndoS(lower, vocabulary) : null;
    }

    private static string? UndoVowel(ReadOnlySpan<char> stem, WordTable vocabulary)
    {
        if (stem.Length < 2)
            return null;
        var best = new BestWord(vocabulary);
        if (!WouldDouble(stem))
            best.Offer(stem, "");
        best.Offer(stem, "e");
        if (stem[^1] == 'i')
            best.Offer(stem[..^1], "y");
        if (stem.Length < 4 || (stem[^1] != stem[^2] && !stem.EndsWith("ck")))
            return best.Word;
        var shorter = new BestWord(vocabulary);
        shorter.Offer(stem[..^1], "");
        return shorter.Rank < best.Rank / MoreFrequent ? shorter.Word : best.Word;
    }

    private static string? UndoS(ReadOnlySpan<char> form, WordTable vocabulary)
    {
        var best = new BestWord(vocabulary);
        if (form.Length > 3)
            best.Offer(form[..^1], "");
        if (form.Length > 4 && form.EndsWith("es") && TakesEs(form[..^2]))
            best.Offer(form[..^2], "");
        if (form.Length > 4 && form.EndsWith("ies"))
            best.Offer(form[..^3], "y");
        return best.Word;
    }

    private static bool TakesEs(ReadOnlySpan<char> stem) =>
        stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch") || stem.EndsWith("sh");

    /// <summary>One vowel between consonants in a word of one syllable: its consonant is doubled before a vowel, so the stem is of a word with e.</summary>
    private static bool WouldDouble(ReadOnlySpan<char> stem)
    {
        if (IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !IsVowel(stem[^2]))
            return false;
        foreach (var c in stem[..^2])
        {
            if (IsVowel(c))
                return false;
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
