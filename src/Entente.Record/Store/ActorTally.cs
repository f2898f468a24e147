namespace Entente.Record;

/// <summary>How often an actor takes part in events.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Events">Events in which it acts or is acted upon.</param>
public sealed record ActorTally(string Code, long Events);
