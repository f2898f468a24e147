namespace Entente.Record;

/// <summary>Figures of the archive, of one actor or of two.</summary>
/// <param name="Counts">Records by kind. For actors: those in which it takes part, and the articles that name it; for a pair, records that join the two,
/// and articles with such a record.</param>
/// <param name="Cells">Events by month, type, status and direction, in order of time.</param>
/// <param name="Pairs">The pairs with most events, most first: of the archive, or of the actor with its partners; empty for a pair.</param>
public sealed record RecordSummary(RecordCounts Counts, IReadOnlyList<EventTally> Cells, IReadOnlyList<PairTally> Pairs);
