using Entente.Record;

namespace Entente.Reading.Visits;

/// <summary>Where a journey leads.</summary>
/// <param name="Host">The state that holds the place.</param>
/// <param name="Place">The place as named; null when only its state is known.</param>
/// <param name="Token">Head token of the words that name it.</param>
internal sealed record Destination(ArticleActor Host, Place? Place, int Token);
