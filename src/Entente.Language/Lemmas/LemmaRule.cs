namespace Entente.Language;

/// <summary>Edit from a form to its lemma: drop characters at the end, add others.</summary>
/// <param name="Cut">Characters to drop.</param>
/// <param name="Append">Characters to add.</param>
/// <param name="KeepCase">False to put the form in lower case first.</param>
internal readonly record struct LemmaRule(int Cut, string Append, bool KeepCase)
{
    /// <summary>The shortest edit that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var keep = Common(form, lemma) > Common(lower, lemma) || (lemma.Length > 0 && char.IsUpper(lemma[0]) && lower != lemma && char.IsUpper(form[0]));
        var start = Common(keep ? form : lower, lemma);
        return new LemmaRule(form.Length - start, lemma[start..], keep);
    }

    /// <summary>Whether it takes off an ending, or puts e or y in its place, as words that nobody has seen yet do.</summary>
    public bool IsRegular => Append is "" or "e" or "y";

    /// <summary>Carries out the edit.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var stem = Stem(form);
        if (KeepCase)
            return string.Concat(stem, Append);
        Span<char> lower = stem.Length <= 128 ? stackalloc char[stem.Length] : new char[stem.Length];
        stem.ToLowerInvariant(lower);
        return string.Concat(lower, Append);
    }

    /// <summary><see cref="Hashing.Lower(ReadOnlySpan{char})"/> of what <see cref="Apply"/> gives, without making it.</summary>
    public ulong Hash(ReadOnlySpan<char> form) => Hashing.Lower(Stem(form), Append);

    private ReadOnlySpan<char> Stem(ReadOnlySpan<char> form) => form[..Math.Max(0, form.Length - Cut)];

    private static int Common(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return i;
    }
}
