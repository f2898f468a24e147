namespace Entente.Server.Charts;

/// <summary>Events of one stretch of time.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Label">Name, such as <c>Apr 2010</c>.</param>
/// <param name="Quads">Events by quad class; index 0 is class 1.</param>
/// <param name="Goldstein">Mean Goldstein value; null when no event has one.</param>
public sealed record TimeBucket(DateOnly Start, DateOnly End, string Label, IReadOnlyList<long> Quads, double? Goldstein)
{
    /// <summary>Events of cooperation: classes 1 and 2.</summary>
    public long Cooperation => Quads[0] + Quads[1];

    /// <summary>Events of conflict: classes 3 and 4.</summary>
    public long Conflict => Quads[2] + Quads[3];

    /// <summary>All events.</summary>
    public long Total => Cooperation + Conflict;
}
