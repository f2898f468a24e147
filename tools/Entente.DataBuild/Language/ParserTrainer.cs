using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Trains the greedy parser with a dynamic oracle: it follows its own moves and learns what is still best after its errors.</summary>
internal sealed class ParserTrainer
{
    private static readonly int Relations = Enum.GetValues<DependencyRelation>().Length;
    private readonly PerceptronTable _table = new(23, ArcHybridParser.Classes);
    private readonly ArcHybridState _state = new(1024);
    private readonly ArcHybridOracle _oracle;
    private readonly uint[] _features = new uint[ParserFeatures.Count];
    private readonly float[] _scores = new float[ArcHybridParser.Classes];

    /// <summary>Makes a trainer with no weights yet.</summary>
    public ParserTrainer() => _oracle = new ArcHybridOracle(_state);

    /// <summary>Learns from one sentence; all arrays are indexed from 1. From the second round on it follows its own moves.</summary>
    public void Learn(WordFeatures[] words, int[] tags, int[] heads, int[] labels, bool explore)
    {
        _state.Reset(words.Length - 1);
        _oracle.Reset(heads);
        while (!_state.IsFinal)
        {
            ParserFeatures.Extract(_state, words, tags, _features);
            _table.Score(_features, _scores);
            _table.Tick();
            var guess = ArcHybridParser.Best<float>(_state, _scores);
            var gold = BestGold(heads, labels, guess);
            if (guess != gold)
                _table.Update(_features, gold, guess);
            ArcHybridParser.Apply(_state, explore ? guess : gold);
        }
    }

    /// <summary>Averaged weights.</summary>
    public HashedScorer Finish() => _table.Finish();

    private int BestGold(int[] heads, int[] labels, int guess)
    {
        var left = _state.CanLeft ? _oracle.LeftCost() : int.MaxValue;
        var right = _state.CanRight ? _oracle.RightCost() : int.MaxValue;
        var shift = _state.CanShift ? _oracle.ShiftCost() : int.MaxValue;
        var least = Math.Min(shift, Math.Min(left, right));
        var best = -1;
        if (shift == least)
            best = ArcHybridParser.Shift;
        if (left == least)
            best = Better(best, Candidate(1, _state.Next, heads, labels, guess));
        if (right == least)
            best = Better(best, Candidate(1 + Relations, _state.Stack(1), heads, labels, guess));
        return best;
    }

    private int Candidate(int from, int head, int[] heads, int[] labels, int guess)
    {
        var top = _state.Stack(0);
        if (from > Relations && _state.Depth == 1)
            return from + (int)DependencyRelation.Root;
        if (heads[top] == head)
            return from + labels[top];
        return guess >= from && guess < from + Relations ? guess : from + labels[top];
    }

    private int Better(int best, int candidate) => best < 0 || _scores[candidate] > _scores[best] ? candidate : best;
}
