namespace Entente.DataBuild.Scoring;

/// <summary>Gold and given items of one kind in one text, matched one to one: most matches first, then those whose attributes agree most.</summary>
/// <param name="Pairs">Matches that count.</param>
/// <param name="Missed">Gold items that count and have no match.</param>
/// <param name="Spurious">Given items without a match; one that matches only gold that does not count is left out.</param>
internal sealed record Pairing<T>(IReadOnlyList<(T Gold, T Given)> Pairs, IReadOnlyList<T> Missed, IReadOnlyList<T> Spurious)
{
    private const long Counted = 100_000_000;
    private const long NotCounted = 10_000;

    /// <summary>The counts.</summary>
    public Counts Counts => new(Pairs.Count, Missed.Count, Spurious.Count);

    /// <summary>Matches two lists.</summary>
    /// <param name="gold">What is right.</param>
    /// <param name="given">What the program says.</param>
    /// <param name="isRight">Says when a given item is a gold one.</param>
    /// <param name="likeness">How well attributes agree, below 100.</param>
    /// <param name="isLeftOut">Gold items that neither help nor hurt.</param>
    public static Pairing<T> Of(IReadOnlyList<T> gold, IReadOnlyList<T> given, Func<T, T, bool> isRight, Func<T, T, int> likeness, Func<T, bool> isLeftOut)
    {
        var weights = new long[gold.Count, given.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < given.Count; j++)
                weights[i, j] = isRight(gold[i], given[j]) ? (isLeftOut(gold[i]) ? NotCounted : Counted) + likeness(gold[i], given[j]) : 0;
        }

        var matched = Assignment.Heaviest(weights);
        var rows = Enumerable.Range(0, gold.Count).Where(i => !isLeftOut(gold[i])).ToList();
        var used = matched.ToHashSet();
        return new Pairing<T>(
            [.. rows.Where(i => matched[i] >= 0).Select(i => (gold[i], given[matched[i]]))],
            [.. rows.Where(i => matched[i] < 0).Select(i => gold[i])],
            [.. given.Where((_, j) => !used.Contains(j))]);
    }
}
