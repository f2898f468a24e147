namespace Entente.Record;

/// <summary>Two different actors that a record joins; each unordered pair once a record. A record that runs both ways has <see cref="DyadDirection.Both"/>.</summary>
/// <param name="First">Code that sorts first, ordinally.</param>
/// <param name="Second">The other code.</param>
/// <param name="Direction">Which way it runs.</param>
public readonly record struct RecordPair(string First, string Second, DyadDirection Direction);
