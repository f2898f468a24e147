namespace Entente.DataBuild.Scoring;

/// <summary>Compares stretches of text: do two codings point at the same words?</summary>
internal static class Wording
{
    private const int CommonRun = 3;

    /// <summary>
    /// True when two stretches of one text overlap: by position where the text is known and holds both, else by a run of three common words
    /// (or the whole of a shorter stretch).
    /// </summary>
    public static bool Overlap(string? left, string? right, string? text)
    {
        if (string.IsNullOrEmpty(left) || string.IsNullOrEmpty(right))
            return false;
        if (text is not null && Places(text, left) is { Count: > 0 } l && Places(text, right) is { Count: > 0 } r)
            return l.Any(a => r.Any(b => a < b + right.Length && b < a + left.Length));
        return HaveCommonRun(Words(left), Words(right));
    }

    /// <summary>True when every negated term of either agreement has its like in the other: half of the words of the shorter one in common.</summary>
    public static bool NegatedAgree(GoldAgreement gold, GoldAgreement given)
    {
        var g = Negated(gold);
        var p = Negated(given);
        return g.TrueForAll(x => p.Exists(y => AreAlike(x, y))) && p.TrueForAll(y => g.Exists(x => AreAlike(x, y)));
    }

    private static List<HashSet<string>> Negated(GoldAgreement agreement) =>
        [.. agreement.Terms.Where(term => term.Negated).Select(term => new HashSet<string>(Words(term.Text), StringComparer.Ordinal))];

    private static bool AreAlike(HashSet<string> left, HashSet<string> right) =>
        left.Count > 0 && right.Count > 0 && 2 * left.Count(right.Contains) >= Math.Min(left.Count, right.Count);

    private static List<int> Places(string text, string part)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            places.Add(at);
        return places;
    }

    private static bool HaveCommonRun(string[] left, string[] right)
    {
        var need = Math.Min(CommonRun, Math.Min(left.Length, right.Length));
        for (var i = 0; need > 0 && i + need <= left.Length; i++)
        {
            if (right.AsSpan().IndexOf(left.AsSpan(i, need)) >= 0)
                return true;
        }

        return false;
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) || c == '_' ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
