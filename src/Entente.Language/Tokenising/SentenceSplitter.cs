namespace Entente.Language;

/// <summary>
/// Finds sentence ends among words: blank lines always end a sentence, titles such as <c>Gen.</c> never do, a linear classifier decides the rest. A sentence
/// longer than <see cref="MaxWords"/> is cut, so that the work on a sentence is bounded.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>Longest sentence in words.</summary>
    public const int MaxWords = 400;

    private readonly HashedScorer _scorer;
    private readonly TokenLexicon _lexicon;

    /// <summary>Takes weights of two classes (0 inside, 1 end) and the lexicon for titles.</summary>
    public SentenceSplitter(HashedScorer scorer, TokenLexicon lexicon) => (_scorer, _lexicon) = (scorer, lexicon);

    /// <summary>Appends the index just past the last word of each sentence.</summary>
    public void Split(string text, ReadOnlySpan<WordSlot> words, List<int> ends)
    {
        Span<uint> features = stackalloc uint[SplitFeatures.Count];
        Span<int> scores = stackalloc int[2];
        var context = new SplitContext();
        for (var i = 0; i < words.Length; i++)
        {
            context.Advance(text, words[i].Span);
            if (i + 1 < words.Length && !Ends(text, words, i, ref context, features, scores))
                continue;
            ends.Add(i + 1);
            context = new SplitContext();
        }
    }

    /// <summary>True when two line breaks lie between two words.</summary>
    public static bool HasBlankLine(string text, int from, int to)
    {
        var breaks = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\u2029' || (text[i] == '\n' && ++breaks > 1) || (text[i] == '\r' && (i + 1 == to || text[i + 1] != '\n') && ++breaks > 1))
                return true;
        }

        return false;
    }

    private bool Ends(string text, ReadOnlySpan<WordSlot> words, int i, ref SplitContext context, Span<uint> features, Span<int> scores)
    {
        var (here, next) = (words[i].Span, words[i + 1]);
        if (context.Length >= MaxWords || HasBlankLine(text, here.End, next.Span.Start))
            return true;
        if (next.IsClitic || _lexicon.Is(here.Of(text), TokenKind.Title))
            return false;
        SplitFeatures.Extract(text, words, i, context, features);
        _scorer.Score(features, scores);
        return scores[1] > scores[0];
    }
}
