using Entente.Intake.Json;

namespace Entente.Intake;

/// <summary>What the user asks of an intake.</summary>
/// <param name="Published">Time of publication that overrides whatever the inputs say; null to take theirs.</param>
/// <param name="Fields">Names of JSON fields that the user gave; they come before the usual ones.</param>
public sealed record IntakeOptions(DateTimeOffset? Published, FieldMap Fields)
{
    /// <summary>Nothing asked: dates from the inputs, the usual field names.</summary>
    public static IntakeOptions Default { get; } = new(null, FieldMap.Empty);
}
