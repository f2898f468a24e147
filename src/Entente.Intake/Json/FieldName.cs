namespace Entente.Intake.Json;

/// <summary>What a field name means, and how much it is to be preferred when several mean the same.</summary>
/// <param name="Target">What it means.</param>
/// <param name="Rank">The lowest wins.</param>
internal readonly record struct FieldName(FieldTarget Target, int Rank);
