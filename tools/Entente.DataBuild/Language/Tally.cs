namespace Entente.DataBuild.Language;

/// <summary>Counts of right answers, given answers and gold answers.</summary>
internal sealed class Tally
{
    private int _right;
    private int _given;
    private int _gold;

    /// <summary>Right answers over gold ones, in per cent, where each gold item has one answer.</summary>
    public double Accuracy => 100.0 * _right / Math.Max(1, _gold);

    /// <summary>Harmonic mean of precision and recall, in per cent.</summary>
    public double F1 => 200.0 * _right / Math.Max(1, _given + _gold);

    /// <summary>Counts one item with one answer.</summary>
    public void Add(bool right) => (_right, _given, _gold) = (_right + (right ? 1 : 0), _given + 1, _gold + 1);

    /// <summary>Counts two sets of spans or other items.</summary>
    public void Add<T>(IReadOnlySet<T> given, IReadOnlySet<T> gold)
    {
        _right += given.Count(gold.Contains);
        _given += given.Count;
        _gold += gold.Count;
    }
}
