using Entente.Reading.Events;
using Entente.Record;

namespace Entente.Reading;

/// <summary>A reading together with what led to it.</summary>
/// <param name="Context">Tokens, trees, mentions, dates, sums, and the trace of decisions.</param>
/// <param name="Claims">Acts as matched, with the entries that fired.</param>
/// <param name="Reading">The records.</param>
public sealed record ArticleAnalysis(ArticleContext Context, IReadOnlyList<EventClaim> Claims, ArticleReading Reading);
