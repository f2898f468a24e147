namespace Entente.Language;

/// <summary>Greedy parser: the best allowed move of <see cref="ArcHybridState"/> by a linear classifier, at most two moves a word.</summary>
internal sealed class ArcHybridParser
{
    /// <summary>Class of the shift; <c>1 + relation</c> is a left arc, <c>1 + relations + relation</c> a right arc.</summary>
    public const int Shift = 0;

    private static readonly int Relations = Enum.GetValues<DependencyRelation>().Length;
    private readonly HashedScorer _scorer;

    /// <summary>Takes finished weights.</summary>
    public ArcHybridParser(HashedScorer scorer) => _scorer = scorer;

    /// <summary>Number of classes.</summary>
    public static int Classes => 1 + (2 * Relations);

    /// <summary>Parses one sentence; words and tags are indexed from 1, result lies in the state.</summary>
    public void Parse(ArcHybridState state, int count, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> tags)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[Classes];
        state.Reset(count);
        while (!state.IsFinal)
        {
            ParserFeatures.Extract(state, words, tags, features);
            _scorer.Score(features, scores);
            Apply(state, Best<int>(state, scores));
        }
    }

    /// <summary>The allowed class with the highest score. The last word left takes the relation <c>root</c>, which no other word takes.</summary>
    public static int Best<T>(ArcHybridState state, ReadOnlySpan<T> scores)
        where T : IComparable<T>
    {
        var best = -1;
        if (state.CanShift)
            best = Shift;
        if (state.CanLeft)
            best = Best(scores, best, 1);
        if (state.CanRight)
            best = state.Depth == 1 ? RootMove : Best(scores, best, 1 + Relations);
        return best;
    }

    /// <summary>Makes a move.</summary>
    public static void Apply(ArcHybridState state, int move)
    {
        if (move == Shift)
            state.Shift();
        else if (move <= Relations)
            state.Left(move - 1);
        else
            state.Right(move - 1 - Relations);
    }

    private static int RootMove => 1 + Relations + (int)DependencyRelation.Root;

    private static int Best<T>(ReadOnlySpan<T> scores, int best, int from)
        where T : IComparable<T>
    {
        for (var i = from; i < from + Relations; i++)
        {
            if (i - from != (int)DependencyRelation.Root && (best < 0 || scores[i].CompareTo(scores[best]) > 0))
                best = i;
        }

        return best;
    }
}
