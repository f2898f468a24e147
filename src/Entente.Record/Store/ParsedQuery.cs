namespace Entente.Record;

/// <summary>A query read from fields, with what could not be understood; the query holds the rest.</summary>
/// <param name="Query">The query.</param>
/// <param name="Problems">Fields at fault; empty when all is well.</param>
public sealed record ParsedQuery(RecordQuery Query, IReadOnlyList<QueryProblem> Problems);
