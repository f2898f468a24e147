namespace Entente.Language;

/// <summary>The most frequent of some words.</summary>
internal ref struct BestWord
{
    private readonly WordTable _vocabulary;
    private ReadOnlySpan<char> _stem;
    private string? _ending;

    /// <summary>Takes the ranks of words.</summary>
    public BestWord(WordTable vocabulary) => _vocabulary = vocabulary;

    /// <summary>Its rank; the largest number while none is known.</summary>
    public int Rank { get; private set; } = int.MaxValue;

    /// <summary>The best word so far, as a new string; null while none is known.</summary>
    public readonly string? Word => _ending is null ? null : string.Concat(_stem, _ending);

    /// <summary>Looks at a word that is given in two parts.</summary>
    public void Offer(ReadOnlySpan<char> stem, string ending)
    {
        var rank = _vocabulary.Find(Hashing.Lower(stem, ending), int.MaxValue);
        if (rank >= Rank)
            return;
        (Rank, _ending) = (rank, ending);
        _stem = stem;
    }
}
