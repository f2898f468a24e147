namespace Entente.Language;

/// <summary>A cycle that stands as one word, and how arcs into and out of it are to be read.</summary>
internal sealed class Contraction
{
    private readonly int _keeper;
    private readonly int[] _cycle;
    private readonly int[] _cycleHeads;

    /// <summary>Takes the word that stands for the cycle, the cycle and its heads.</summary>
    public Contraction(int keeper, int[] cycle, int[] cycleHeads, int size)
    {
        (_keeper, _cycle, _cycleHeads) = (keeper, cycle, cycleHeads);
        Entry = new int[size];
        Exit = new int[size];
    }

    /// <summary>For each word outside: the word of the cycle that it would be head of.</summary>
    public int[] Entry { get; }

    /// <summary>For each word outside: the word of the cycle that would be its head.</summary>
    public int[] Exit { get; }

    /// <summary>Puts the cycle's arcs back, but for the one into the word by which the tree enters it.</summary>
    public void Open(int[] heads)
    {
        var outside = heads[_keeper];
        for (var word = 1; word < heads.Length; word++)
        {
            if (heads[word] == _keeper && Exit[word] > 0)
                heads[word] = Exit[word];
        }

        for (var i = 0; i < _cycle.Length; i++)
            heads[_cycle[i]] = _cycleHeads[i];
        heads[Entry[outside]] = outside;
    }
}
