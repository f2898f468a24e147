namespace Entente.DataBuild.Scoring;

/// <summary>A sum of money.</summary>
/// <param name="Amount">In units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Bound"><c>exact</c>, <c>about</c>, <c>up-to</c> or <c>at-least</c>.</param>
internal sealed record GoldValue(decimal Amount, string? Currency, string? Bound);
