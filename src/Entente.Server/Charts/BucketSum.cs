using Entente.Record;

namespace Entente.Server.Charts;

/// <summary>Sums of one bar while cells are added up.</summary>
internal sealed class BucketSum
{
    private double _goldstein;
    private long _weighed;

    public long[] Quads { get; } = new long[4];

    public double? Mean => _weighed == 0 ? null : _goldstein / _weighed;

    public void Add(EventTally cell)
    {
        Quads[cell.Quad - 1] += cell.Count;
        _goldstein += cell.Goldstein;
        _weighed += cell.Weighed;
    }
}
