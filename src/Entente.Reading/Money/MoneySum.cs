using Entente.Record;

namespace Entente.Reading.Money;

/// <summary>A sum as the grammar read it; positions are those of atoms.</summary>
/// <param name="First">First atom, the bound included.</param>
/// <param name="End">Atom past the last.</param>
/// <param name="Amount">Value in whole units.</param>
/// <param name="Currency">ISO 4217 code; null when the name is shared.</param>
/// <param name="Bound">How the amount is bounded.</param>
internal sealed record MoneySum(int First, int End, decimal Amount, string? Currency, MoneyBound Bound);
