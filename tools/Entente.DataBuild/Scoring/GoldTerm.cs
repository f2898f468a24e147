namespace Entente.DataBuild.Scoring;

/// <summary>One term of an agreement.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Negated">True where the text says that it is not part of the agreement.</param>
internal sealed record GoldTerm(string Text, bool Negated);
