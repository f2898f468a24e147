namespace Entente.Reading.Actors.Names;

/// <summary>
/// Cuts a listed form into the hashes of its words, by the same habits as <see cref="DocumentWords"/> cuts a text: hyphens and
/// slashes part words, a possessive ending is dropped, a comma counts as a word.
/// </summary>
internal static class FormWords
{
    /// <summary>Stands for a comma between words.</summary>
    public const ulong Comma = 1;

    /// <summary>Most words that a form may have; longer ones are cut off.</summary>
    public const int Most = 16;

    /// <summary>Hashes of the words as written.</summary>
    public static int Exact(ReadOnlySpan<char> form, Span<ulong> into) => Cut(form, into, lower: false);

    /// <summary>Hashes of the words in lower case.</summary>
    public static int Lower(ReadOnlySpan<char> form, Span<ulong> into) => Cut(form, into, lower: true);

    private static int Cut(ReadOnlySpan<char> form, Span<ulong> into, bool lower)
    {
        var count = 0;
        for (var i = 0; i < form.Length && count < into.Length;)
        {
            var start = i;
            while (i < form.Length && NameFolding.InWord(form[i]))
                i++;
            var word = WithoutPossessive(form[start..i]);
            var hash = lower ? NameFolding.Lower(word) : NameFolding.Exact(word);
            if (hash != 0)
                into[count++] = hash;
            if (i < form.Length && form[i] == ',' && count < into.Length)
                into[count++] = Comma;
            i++;
        }

        return count;
    }

    /// <summary>A word without <c>'s</c> at its end, with either apostrophe.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[^2] is '\'' or '\u2019' ? word[..^2] : word;
}
