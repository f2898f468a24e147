namespace Entente.Record;

/// <summary>Travel of an official, a delegation or a force to another state or to a meeting abroad.</summary>
/// <param name="Id">Identifier inside the reading: <c>v1</c> …</param>
/// <param name="Visitors">Who travels.</param>
/// <param name="Host">Identifier of the state visited; null when the text names none.</param>
/// <param name="Place">Where; null when not told.</param>
/// <param name="From">Where the visitors come from; null when not told.</param>
/// <param name="Stage">Held, under way, planned or off.</param>
/// <param name="Date">When.</param>
/// <param name="Purpose">What it is for, in the text's words.</param>
/// <param name="Evidence">Stretches that tell it, the best first.</param>
public sealed record Visit(
    string Id,
    IReadOnlyList<Visitor> Visitors,
    string? Host,
    Place? Place,
    Place? From,
    VisitStage Stage,
    RecordDate Date,
    string? Purpose,
    IReadOnlyList<Quote> Evidence);
