using Entente.Record;

namespace Entente.Reading.Visits;

/// <summary>A word for travel.</summary>
/// <param name="Head">Lemma and class.</param>
/// <param name="Destinations">Where the goal stands: <c>obj</c> or prepositions, the best first.</param>
/// <param name="NeedsOwner">True for a noun that means travel only with its traveller (<c>his stay in</c>).</param>
/// <param name="NeedsCity">True when only a place named under the word shows where it led.</param>
/// <param name="Stage">Stage when told as done.</param>
public sealed record VisitWord(string Head, IReadOnlyList<string> Destinations, bool NeedsOwner, bool NeedsCity, VisitStage Stage);
