namespace Entente.Record;

/// <summary>How many events two actors share.</summary>
/// <param name="First">Code of one; in a list of partners always the actor asked for.</param>
/// <param name="Second">Code of the other.</param>
/// <param name="Events">Events by quad class: index 0 is class 1.</param>
public sealed record PairTally(string First, string Second, IReadOnlyList<long> Events)
{
    /// <summary>Events of all classes.</summary>
    public long Total => Events.Sum();
}
