using Entente.Language;

namespace Entente.DataBuild.Language;

/// <summary>Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a move makes unreachable.</summary>
internal sealed class ArcHybridOracle
{
    private readonly ArcHybridState _state;
    private int[] _heads = [];

    /// <summary>Watches a state.</summary>
    public ArcHybridOracle(ArcHybridState state) => _state = state;

    /// <summary>Takes the gold heads of a sentence, words from 1, root 0.</summary>
    public void Reset(int[] heads) => _heads = heads;

    /// <summary>Arcs lost by a shift.</summary>
    public int ShiftCost()
    {
        var (next, cost) = (_state.Next, 0);
        for (var depth = 0; depth < _state.Depth; depth++)
        {
            var word = _state.Stack(depth);
            cost += _heads[word] == next || (depth > 0 && _heads[next] == word) ? 1 : 0;
        }

        return cost + (_heads[next] == 0 && _state.Depth > 0 ? 1 : 0);
    }

    /// <summary>Arcs lost by attaching the top to the next word.</summary>
    public int LeftCost()
    {
        var top = _state.Stack(0);
        var head = _heads[top];
        var cost = head == _state.Stack(1) || head > _state.Next ? 1 : 0;
        return cost + AheadDependents(top);
    }

    /// <summary>Arcs lost by attaching the top to the word below.</summary>
    public int RightCost()
    {
        var top = _state.Stack(0);
        return (_heads[top] >= _state.Next ? 1 : 0) + AheadDependents(top);
    }

    private int AheadDependents(int word)
    {
        var cost = 0;
        for (var i = _state.Next; i <= _state.Count; i++)
            cost += _heads[i] == word ? 1 : 0;
        return cost;
    }
}
