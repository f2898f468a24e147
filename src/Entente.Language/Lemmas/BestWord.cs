namespace Entente.Language;

/// <summary>The most frequent of some words.</summary>
internal ref struct BestWord
{
    private readonly WordTable _vocabulary;
    /// <summary>Takes the ranks of words.</summary>
    public BestWord(WordTable vocabulary) => _vocabulary = vocabulary;

    /// <summary>Its rank; the largest number while none is known.</summary>
    public int Rank { get; private set; } = int.MaxValue;

    /// <summary>The best word so far; null while none is known.</summary>
    public string? Word { get; private set; }

    /// <summary>Looks at a word that is given in two parts.</summary>
    public void Offer(ReadOnlySpan<char> stem, string ending)
    {
        var word = string.Concat(stem, ending);
        var rank = _vocabulary.Find(Hashing.Lower(word), int.MaxValue);
        if (rank < Rank)
            (Rank, Word) = (rank, word);
    }
}
