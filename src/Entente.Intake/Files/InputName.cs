namespace Entente.Intake.Files;

/// <summary>One input to open, or a note in its place.</summary>
/// <param name="Name">Path, or <c>-</c>.</param>
/// <param name="Note">Why there is nothing to open; null for an input.</param>
internal sealed record InputName(string Name, IntakeNote? Note);
