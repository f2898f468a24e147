namespace Entente.Record;

/// <summary>A sum of money as a text states it.</summary>
/// <param name="Amount">Value in whole currency units.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Bound">Exact, about, at most or at least.</param>
/// <param name="Words">The phrase, its bound included.</param>
public sealed record MoneyAmount(decimal Amount, string Currency, MoneyBound Bound, Quote Words);
