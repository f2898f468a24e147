using Entente.Record;

namespace Entente.Server.Pages;

/// <summary>What a list shows.</summary>
/// <param name="Kind">Kind of its records.</param>
/// <param name="Query">Filters, as far as they were understood.</param>
/// <param name="Problems">Filters that were not.</param>
/// <param name="Page">One page of results; empty when a filter is at fault.</param>
public sealed record ListModel(RecordKind Kind, RecordQuery Query, IReadOnlyList<QueryProblem> Problems, RecordPage Page);
