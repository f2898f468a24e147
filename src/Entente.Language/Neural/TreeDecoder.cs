namespace Entente.Language;

/// <summary>
/// Best tree with one root for a table of head scores: the best head of each word where that is a tree, else the algorithm of Chu, Liu and Edmonds, contracting
/// one cycle at a time.
/// </summary>
internal static class TreeDecoder
{
    private const float RootPenalty = 10_000;

    /// <summary>
    /// Finds heads. <paramref name="scores"/> has a row for each dependent, 1 to count, and a column for each head, 0 (root) to count; row 0 is not
    /// used. Writes <paramref name="heads"/>[1..count].
    /// </summary>
    public static void Decode(ReadOnlySpan<float> scores, int count, Span<int> heads)
    {
        var size = count + 1;
        var roots = 0;
        for (var word = 1; word <= count; word++)
        {
            heads[word] = BestHead(scores.Slice(word * size, size), word);
            roots += heads[word] == 0 ? 1 : 0;
        }

        if (roots == 1 && FindCycle(heads[..size]) < 0)
            return;
        var table = new double[size * size];
        for (var word = 1; word < size; word++)
        {
            for (var head = 0; head < size; head++)
                table[(word * size) + head] = head == word ? double.NegativeInfinity : scores[(word * size) + head] - (head == 0 ? RootPenalty : 0);
        }

        new SpanningTree(table, size).Solve().CopyTo(heads);
    }

    /// <summary>A word on a cycle, or -1.</summary>
    public static int FindCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 1024 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at > 0 && seen[at] == start)
                return at;
        }

        return -1;
    }

    private static int BestHead(ReadOnlySpan<float> row, int word)
    {
        var best = 0;
        for (var head = 1; head < row.Length; head++)
        {
            if (head != word && row[head] > row[best])
                best = head;
        }

        return best;
    }
}
