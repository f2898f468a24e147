using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>A word that changes how real the act in its complement is: <c>plan to</c>, <c>fail to</c>, <c>allege that</c>.</summary>
/// <param name="Head">Lemma and class.</param>
/// <param name="Conditions">Conditions on its surroundings.</param>
/// <param name="Effect">Status that it gives.</param>
public sealed record StatusOperator(string Head, IReadOnlyList<SlotCondition> Conditions, EventStatus Effect);
