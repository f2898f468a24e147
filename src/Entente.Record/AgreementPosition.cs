namespace Entente.Record;

/// <summary>Where somebody stands on an agreement.</summary>
/// <param name="Actor">Identifier of the actor.</param>
/// <param name="Stance"><see cref="Stance.Supports"/>, <see cref="Stance.Criticises"/> or, for a rejection, <see cref="Stance.Denies"/> (written <c>rejects</c>).</param>
/// <param name="Statement">Statement that shows it; null when only an event does.</param>
public sealed record AgreementPosition(string Actor, Stance Stance, string? Statement);
