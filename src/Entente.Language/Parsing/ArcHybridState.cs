namespace Entente.Language;

/// <summary>
/// State of an arc-hybrid parse of one sentence of n words, numbered from 1; 0 is the root. <c>Shift</c> moves the next word to the stack, <c>Left</c> makes the next
/// word the head of the stack's top, <c>Right</c> makes the word below the top its head. The root may take a word only when nothing is left to read, so that
/// each sentence has one root.
/// </summary>
internal sealed class ArcHybridState
{
    private readonly int[] _stack;
    private int _depth;

    /// <summary>Makes room for sentences of up to <paramref name="capacity"/> words.</summary>
    public ArcHybridState(int capacity)
    {
        _stack = new int[capacity + 2];
        Heads = new int[capacity + 2];
        Labels = new int[capacity + 2];
        FirstLeft = new int[capacity + 2];
        SecondLeft = new int[capacity + 2];
        LastRight = new int[capacity + 2];
        SecondRight = new int[capacity + 2];
        LeftCount = new int[capacity + 2];
        RightCount = new int[capacity + 2];
    }

    /// <summary>Words of the sentence.</summary>
    public int Count { get; private set; }

    /// <summary>Next word, or above <see cref="Count"/> at the end.</summary>
    public int Next { get; private set; }

    /// <summary>Head of each word, -1 while open.</summary>
    public int[] Heads { get; }

    /// <summary>Relation of each word to its head.</summary>
    public int[] Labels { get; }

    /// <summary>Leftmost dependent, or 0.</summary>
    public int[] FirstLeft { get; }

    /// <summary>Second leftmost dependent, or 0.</summary>
    public int[] SecondLeft { get; }

    /// <summary>Rightmost dependent, or 0.</summary>
    public int[] LastRight { get; }

    /// <summary>Second rightmost dependent, or 0.</summary>
    public int[] SecondRight { get; }

    /// <summary>Dependents to the left.</summary>
    public int[] LeftCount { get; }

    /// <summary>Dependents to the right.</summary>
    public int[] RightCount { get; }

    /// <summary>Words on the stack, the root not counted.</summary>
    public int Depth => _depth;

    /// <summary>True when every word has a head.</summary>
    public bool IsFinal => Next > Count && _depth == 0;

    /// <summary>True when there is a word to shift.</summary>
    public bool CanShift => Next <= Count;

    /// <summary>True when the top may become a dependent of the next word.</summary>
    public bool CanLeft => Next <= Count && _depth > 0;

    /// <summary>True when the top may become a dependent of the word below it.</summary>
    public bool CanRight => _depth > 1 || (_depth == 1 && Next > Count);

    /// <summary>The word at a depth of the stack, 0 at the top; 0 when there is none.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : 0;

    /// <summary>Starts on a sentence of <paramref name="count"/> words.</summary>
    public void Reset(int count)
    {
        (Count, Next, _depth) = (count, 1, 0);
        Heads.AsSpan(0, count + 1).Fill(-1);
        foreach (var array in (ReadOnlySpan<int[]>)[Labels, FirstLeft, SecondLeft, LastRight, SecondRight, LeftCount, RightCount])
            array.AsSpan(0, count + 1).Clear();
    }

    /// <summary>Moves the next word to the stack.</summary>
    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Attaches the top to the next word.</summary>
    public void Left(int label)
    {
        var word = _stack[--_depth];
        (Heads[word], Labels[word]) = (Next, label);
        LeftCount[Next]++;
        (SecondLeft[Next], FirstLeft[Next]) = (FirstLeft[Next], word);
    }

    /// <summary>Attaches the top to the word below it.</summary>
    public void Right(int label)
    {
        var word = _stack[--_depth];
        var head = Stack(0);
        (Heads[word], Labels[word]) = (head, label);
        RightCount[head]++;
        (SecondRight[head], LastRight[head]) = (LastRight[head], word);
    }
}
