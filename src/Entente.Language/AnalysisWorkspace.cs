namespace Entente.Language;

/// <summary>Working memory of one call of <see cref="LanguageAnalyzer"/>, kept for later ones.</summary>
internal sealed class AnalysisWorkspace
{
    private const int MostKept = 1 << 16;

    /// <summary>Takes the memory of each network.</summary>
    public AnalysisWorkspace(NetworkWorkspace[] networks) => Networks = networks;

    /// <summary>Words of the text.</summary>
    public List<WordSlot> Words { get; private set; } = [];

    /// <summary>Index just past the last word of each sentence.</summary>
    public List<int> SentenceEnds { get; } = [];

    /// <summary>Memory of the finder of names.</summary>
    public NameWorkspace NameTagger { get; } = new();

    /// <summary>Names that the network finds.</summary>
    public List<NameSpan> Learned { get; } = [];

    /// <summary>All names, those of the rules included.</summary>
    public List<NameSpan> Names { get; } = [];

    /// <summary>Memory of each network; the first one's holds what the parser chose.</summary>
    public NetworkWorkspace[] Networks { get; }

    /// <summary>Forgets the text. What a very long one took is given back.</summary>
    public void Clear()
    {
        if (Words.Capacity > MostKept)
            Words = [];
        Words.Clear();
        SentenceEnds.Clear();
        Learned.Clear();
        Names.Clear();
    }
}
