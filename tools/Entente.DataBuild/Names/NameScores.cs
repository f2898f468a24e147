using System.Globalization;
using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>Counts of names found: a name is right when its words and its kind are.</summary>
internal sealed class NameScores
{
    private readonly int[] _right = new int[NameLabels.Kinds];
    private readonly int[] _given = new int[NameLabels.Kinds];
    private readonly int[] _gold = new int[NameLabels.Kinds];

    /// <summary>F1 over all kinds, in per cent.</summary>
    public double F1 => 200.0 * _right.Sum() / Math.Max(1, _given.Sum() + _gold.Sum());

    /// <summary>Counts a sentence; names of other kinds are passed over.</summary>
    public void Add(IReadOnlyCollection<NameSpan> given, IReadOnlyCollection<NameSpan> gold)
    {
        foreach (var name in given.Where(name => (int)name.Kind < NameLabels.Kinds))
        {
            _given[(int)name.Kind]++;
            _right[(int)name.Kind] += gold.Contains(name) ? 1 : 0;
        }

        foreach (var name in gold)
            _gold[(int)name.Kind]++;
    }

    /// <summary>Precision, recall and F1 of each kind and all together.</summary>
    public override string ToString() => string.Join(
        "\n",
        Enumerable.Range(0, NameLabels.Kinds).Select(kind => Line(((NameType)kind).ToString(), _right[kind], _given[kind], _gold[kind])).Append(Line("all", _right.Sum(), _given.Sum(), _gold.Sum())));

    private static string Line(string name, int right, int given, int gold) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} precision {100.0 * right / Math.Max(1, given),6:F2} recall {100.0 * right / Math.Max(1, gold),6:F2} F1 {200.0 * right / Math.Max(1, given + gold),6:F2} gold {gold}");
}
