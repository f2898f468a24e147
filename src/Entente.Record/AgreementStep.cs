namespace Entente.Record;

/// <summary>One step in the life of an agreement.</summary>
/// <param name="Stage">The stage reached.</param>
/// <param name="Date">When.</param>
/// <param name="Event">Event of the reading that tells it; null when none does.</param>
public sealed record AgreementStep(AgreementStage Stage, RecordDate Date, string? Event);
