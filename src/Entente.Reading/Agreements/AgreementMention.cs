using Entente.Record;

namespace Entente.Reading.Agreements;

/// <summary>One place where the text names an agreement.</summary>
/// <param name="Token">Head noun; the verb where only <c>agreed to</c> tells of it.</param>
/// <param name="Governor">Verb that it depends on as object, subject or oblique; -1 when none.</param>
/// <param name="Parties">Parties that stand around it.</param>
/// <param name="Stage">Stage that the verb or a modifier gives it; null when the words do not say.</param>
/// <param name="IsDefinite">True after <c>the</c>, <c>this</c>, <c>that</c>, or when it is a name: it may have been introduced before.</param>
/// <param name="IsPlural">True when the noun names several agreements at once.</param>
public sealed record AgreementMention(int Token, int Governor, IReadOnlyList<ArticleActor> Parties, AgreementStage? Stage, bool IsDefinite, bool IsPlural);
