namespace Entente.Record;

/// <summary>What an agreement provides, or expressly does not.</summary>
/// <param name="Kind">Sort of term, such as <c>base-access</c>; null when it has no name.</param>
/// <param name="Words">The phrase.</param>
/// <param name="Negated">True when the text says that it is not part of the agreement.</param>
/// <param name="Count">Number that the phrase states, such as seven bases.</param>
/// <param name="Grantor">Actor that grants it.</param>
/// <param name="Grantee">Actor that it is granted to.</param>
public sealed record AgreementTerm(string? Kind, Quote Words, bool Negated, int? Count, string? Grantor, string? Grantee);
