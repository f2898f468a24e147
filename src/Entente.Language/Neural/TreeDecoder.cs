namespace Entente.Language;

/// <summary>
/// Best tree with one root for a table of head scores: the best head of each word where that is a tree, else the algorithm of Chu and Liu (1965) and Edmonds (1967): a cycle
/// of best heads is contracted into one of its words until there is none left; then the cycles are opened in reverse order. The time is quadratic in the number of
/// words. Its arrays serve one sentence after another; one thread at a time.
/// </summary>
internal sealed class TreeDecoder
{
    // Taken off each root, so that a tree with two roots never wins.
    private const double RootPenalty = 10_000;

    private readonly CycleList _cycles;
    private readonly double[] _scores;
    private readonly bool[] _gone;
    private readonly int[] _seen;
    private int _size;

    /// <summary>Makes room for sentences of at most <paramref name="words"/> words.</summary>
    public TreeDecoder(int words)
    {
        (_cycles, _scores) = (new CycleList(words + 1), new double[(words + 1) * (words + 1)]);
        (_gone, _seen) = (new bool[words + 1], new int[words + 1]);
    }

    /// <summary>
    /// Finds heads. <paramref name="scores"/> has a row for each dependent, 1 to count, and a column for each head, 0 (root) to count; row 0 is not
    /// used. Writes <paramref name="heads"/>[1..count].
    /// </summary>
    public void Decode(ReadOnlySpan<float> scores, int count, Span<int> heads)
    {
        _size = count + 1;
        heads = heads[.._size];
        var roots = 0;
        for (var word = 1; word < _size; word++)
        {
            heads[word] = BestHead(scores.Slice(word * _size, _size), word);
            roots += heads[word] == 0 ? 1 : 0;
        }

        if (roots != 1 || FindCycle(heads) > 0)
            Search(scores, heads);
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

    private void Search(ReadOnlySpan<float> scores, Span<int> heads)
    {
        Fill(scores);
        for (var word = 1; word < _size; word++)
            heads[word] = BestHead(word);
        for (var word = FindCycle(heads); word > 0; word = FindCycle(heads))
            Contract(word, heads);
        _cycles.Open(heads);
    }

    private void Fill(ReadOnlySpan<float> scores)
    {
        _scores.AsSpan(0, _size).Clear();
        for (var word = 1; word < _size; word++)
        {
            var row = _scores.AsSpan(word * _size, _size);
            for (var head = 0; head < row.Length; head++)
                row[head] = scores[(word * _size) + head];
            row[0] -= RootPenalty;
            row[word] = double.NegativeInfinity;
        }

        _gone.AsSpan(0, _size).Clear();
        _cycles.Clear(_size);
    }

    private int BestHead(int word)
    {
        var best = 0;
        var row = _scores.AsSpan(word * _size, _size);
        for (var head = 1; head < row.Length; head++)
        {
            if (head != word && !_gone[head] && row[head] > row[best])
                best = head;
        }

        return best;
    }

    /// <summary>A word on a cycle, or -1.</summary>
    private int FindCycle(ReadOnlySpan<int> heads)
    {
        _seen.AsSpan(0, _size).Clear();
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && _seen[at] == 0)
            {
                _seen[at] = start;
                at = heads[at];
            }

            if (at > 0 && _seen[at] == start)
                return at;
        }

        return -1;
    }

    /// <summary>Lets one word of a cycle stand for all: arcs into it cost what they break, arcs out of it are the best of the cycle.</summary>
    private void Contract(int keeper, Span<int> heads)
    {
        var cycle = _cycles.Add(keeper, heads);
        foreach (var word in cycle)
            _gone[word] = true;
        for (var other = 0; other < _size; other++)
        {
            if (_gone[other])
                continue;
            var (entry, exit) = (Entry(cycle, other, heads), Exit(cycle, other));
            _cycles.Connect(other, entry, exit);
            _scores[(keeper * _size) + other] = Gain(entry, other, heads);
            _scores[(other * _size) + keeper] = _scores[(other * _size) + exit];
        }

        // Only the new word has to choose again: for the others the best word of the cycle has become the keeper.
        for (var word = 1; word < _size; word++)
        {
            if (!_gone[word] && _gone[heads[word]])
                heads[word] = keeper;
        }

        _gone[keeper] = false;
        heads[keeper] = BestHead(keeper);
    }

    private int Entry(ReadOnlySpan<int> cycle, int head, ReadOnlySpan<int> heads)
    {
        var best = cycle[0];
        foreach (var word in cycle[1..])
        {
            if (Gain(word, head, heads) > Gain(best, head, heads))
                best = word;
        }

        return best;
    }

    private int Exit(ReadOnlySpan<int> cycle, int dependent)
    {
        var best = cycle[0];
        var row = _scores.AsSpan(dependent * _size, _size);
        foreach (var head in cycle[1..])
        {
            if (row[head] > row[best])
                best = head;
        }

        return best;
    }

    private double Gain(int word, int head, ReadOnlySpan<int> heads) =>
        _scores[(word * _size) + head] - _scores[(word * _size) + heads[word]];
}
