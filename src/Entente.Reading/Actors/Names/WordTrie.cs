namespace Entente.Reading.Actors.Names;

/// <summary>
/// Sequences of words with what they mean, keyed by word hashes. A node is an integer, the root is 0; absent steps give -1.
/// Immutable once built.
/// </summary>
/// <typeparam name="T">Meaning of a sequence.</typeparam>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly Dictionary<ulong, int> _edges;
    private readonly T[]?[] _meanings;

    private WordTrie(Dictionary<ulong, int> edges, T[]?[] meanings)
    {
        _edges = edges;
        _meanings = meanings;
    }

    /// <summary>The node after a word, or -1.</summary>
    public int Step(int node, ulong word) => word != 0 && _edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>Meanings of the sequence that ends in a node, in the order added; null when none ends there.</summary>
    public T[]? Meanings(int node) => _meanings[node];

    private static ulong Key(int node, ulong word) => word ^ ((ulong)(uint)node * 0x9E3779B97F4A7C15UL);

    /// <summary>Collects sequences.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<ulong, int> _edges;
        private readonly List<T[]?> _meanings = [null];

        /// <summary>Starts empty, with room for a number of edges.</summary>
        public Builder(int capacity) => _edges = new Dictionary<ulong, int>(capacity);

        /// <summary>Adds one meaning of a sequence; a meaning that the sequence has already is not added twice.</summary>
        public void Add(ReadOnlySpan<ulong> words, T meaning)
        {
            if (words.IsEmpty)
                return;
            var node = 0;
            foreach (var word in words)
                node = Extend(node, word);
            var known = _meanings[node];
            if (known is null)
                _meanings[node] = [meaning];
            else if (Array.IndexOf(known, meaning) < 0)
                _meanings[node] = [.. known, meaning];
        }

        /// <summary>Ends the collection; the builder must not be used afterwards.</summary>
        public WordTrie<T> Build() => new(_edges, [.. _meanings]);

        private int Extend(int node, ulong word)
        {
            ref var next = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, word), out var exists);
            if (!exists)
            {
                next = _meanings.Count;
                _meanings.Add(null);
            }

            return next;
        }
    }
}
