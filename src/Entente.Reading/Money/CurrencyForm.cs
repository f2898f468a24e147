namespace Entente.Reading.Money;

/// <summary>One form of a currency.</summary>
/// <param name="Kind">How it names the currency.</param>
/// <param name="Currency">ISO 4217 code; null for names that several countries share, which are read so that they are not taken for something else.</param>
internal sealed record CurrencyForm(CurrencyKind Kind, string? Currency);
