namespace Entente.Record;

/// <summary>One code of CAMEO.</summary>
/// <param name="Code">Two to four digits; leading zeros count.</param>
/// <param name="Name">Name in the CAMEO manual.</param>
/// <param name="Root">Two-digit root.</param>
/// <param name="Goldstein">Goldstein value, -10 (conflict) to 10 (cooperation); null when the table has none.</param>
/// <param name="Contexts">PLOVER contexts that go with the code.</param>
public sealed record CameoCode(string Code, string Name, string Root, double? Goldstein, IReadOnlyList<string> Contexts);
