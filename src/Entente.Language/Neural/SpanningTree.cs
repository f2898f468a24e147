namespace Entente.Language;

/// <summary>
/// Maximum spanning tree over a dense table (Chu and Liu 1965, Edmonds 1967): a cycle of best heads is contracted into one of its words until there is none left;
/// then the cycles are opened in reverse order.
/// </summary>
internal sealed class SpanningTree
{
    private readonly double[] _scores;
    private readonly int _size;
    private readonly int[] _heads;
    private readonly bool[] _gone;
    private readonly Stack<Contraction> _contractions = new();

    /// <summary>Takes scores, dependents as rows, heads as columns, node 0 the root; the table is changed.</summary>
    public SpanningTree(double[] scores, int size)
    {
        (_scores, _size) = (scores, size);
        _heads = new int[size];
        _gone = new bool[size];
    }

    /// <summary>Heads of all words; entry 0 means nothing.</summary>
    public int[] Solve()
    {
        for (var word = 1; word < _size; word++)
            _heads[word] = BestHead(word);
        for (var word = TreeDecoder.FindCycle(_heads); word > 0; word = TreeDecoder.FindCycle(_heads))
            Contract(word);

        while (_contractions.TryPop(out var contraction))
            contraction.Open(_heads);
        return _heads;
    }

    private int BestHead(int word)
    {
        var best = 0;
        for (var head = 1; head < _size; head++)
        {
            if (head != word && !_gone[head] && _scores[(word * _size) + head] > _scores[(word * _size) + best])
                best = head;
        }

        return best;
    }

    private void Contract(int keeper)
    {
        var cycle = new List<int> { keeper };
        for (var at = _heads[keeper]; at != keeper; at = _heads[at])
            cycle.Add(at);
        var contraction = new Contraction(keeper, [.. cycle], [.. cycle.Select(word => _heads[word])], _size);
        var kept = cycle.ToDictionary(word => word, word => _scores[(word * _size) + _heads[word]]);
        foreach (var word in cycle)
            _gone[word] = true;
        for (var other = 0; other < _size; other++)
        {
            if (_gone[other])
                continue;
            var entry = cycle.MaxBy(word => _scores[(word * _size) + other] - kept[word]);
            contraction.Entry[other] = entry;
            _scores[(keeper * _size) + other] = _scores[(entry * _size) + other] - kept[entry];
            var exit = cycle.MaxBy(word => _scores[(other * _size) + word]);
            contraction.Exit[other] = exit;
            _scores[(other * _size) + keeper] = _scores[(other * _size) + exit];
        }

        _gone[keeper] = false;
        _contractions.Push(contraction);

        // Only the new word has to choose again: for the others the best word of the cycle has become the keeper.
        for (var word = 1; word < _size; word++)
        {
            if (!_gone[word] && word != keeper && kept.ContainsKey(_heads[word]))
                _heads[word] = keeper;
        }

        _heads[keeper] = BestHead(keeper);
    }
}
