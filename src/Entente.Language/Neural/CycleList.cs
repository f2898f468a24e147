namespace Entente.Language;

/// <summary>Cycles that <see cref="TreeDecoder"/> has contracted, in order, in arrays that are kept from sentence to sentence.</summary>
internal sealed class CycleList
{
    // Where the words of each cycle begin. Each contraction leaves one word less for each word of its cycle but one, so that all cycles together have less than 2 * size words.
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly int[] _heads;

    // A row for each cycle: by word outside, the word of the cycle that it would be head of, and the word that would be its head; 0 where there is none.
    private readonly int[] _entries;
    private readonly int[] _exits;
    private int _size;
    private int _count;

    /// <summary>Makes room for the cycles of sentences of at most <paramref name="size"/> words, the root counted.</summary>
    public CycleList(int size)
    {
        (_starts, _words, _heads) = (new int[size], new int[2 * size], new int[2 * size]);
        (_entries, _exits) = (new int[size * size], new int[size * size]);
    }

    /// <summary>Forgets all cycles and takes the number of words, the root counted, of the next sentence.</summary>
    public void Clear(int size) => (_size, _count) = (size, 0);

    /// <summary>Adds the cycle of a word, which comes first in the result and stands for all of them from now on.</summary>
    public ReadOnlySpan<int> Add(int keeper, ReadOnlySpan<int> heads)
    {
        var (start, end) = (_starts[_count], _starts[_count]);
        var at = keeper;
        do
        {
            (_words[end], _heads[end]) = (at, heads[at]);
            at = heads[at];
            end++;
        }
        while (at != keeper);

        _entries.AsSpan(_count * _size, _size).Clear();
        _exits.AsSpan(_count * _size, _size).Clear();
        _starts[++_count] = end;
        return _words.AsSpan(start, end - start);
    }

    /// <summary>Says how a word outside is tied to the newest cycle.</summary>
    /// <param name="other">The word outside, or the root.</param>
    /// <param name="entry">The word of the cycle that it would be head of.</param>
    /// <param name="exit">The word of the cycle that would be its head.</param>
    public void Connect(int other, int entry, int exit)
    {
        var row = (_count - 1) * _size;
        (_entries[row + other], _exits[row + other]) = (entry, exit);
    }

    /// <summary>Puts the arcs of all cycles back, the newest first, but for the arc into the word by which the tree enters a cycle.</summary>
    public void Open(Span<int> heads)
    {
        for (var cycle = _count - 1; cycle >= 0; cycle--)
        {
            var (start, end, row) = (_starts[cycle], _starts[cycle + 1], cycle * _size);
            var keeper = _words[start];
            var outside = heads[keeper];
            for (var word = 1; word < _size; word++)
            {
                if (heads[word] == keeper && _exits[row + word] > 0)
                    heads[word] = _exits[row + word];
            }

            for (var i = start; i < end; i++)
                heads[_words[i]] = _heads[i];
            heads[_entries[row + outside]] = outside;
        }
    }
}
