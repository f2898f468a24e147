namespace Entente.Record;

/// <summary>One traveller of a visit.</summary>
/// <param name="Actor">Identifier of the actor.</param>
/// <param name="Name">Name of the person; null for a delegation without names.</param>
public sealed record Visitor(string Actor, string? Name);
