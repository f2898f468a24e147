namespace Entente.Reading.Lexicon;

/// <summary>One condition of a lexicon entry, such as <c>obj:{agreement}|deal</c> or <c>!xcomp:*</c>.</summary>
/// <param name="Slot">Where to look.</param>
/// <param name="Preposition">Preposition for the two prepositional slots; null otherwise.</param>
/// <param name="Filler">What the word there must be.</param>
/// <param name="Lemmas">Lemmas that satisfy it when <paramref name="Filler"/> is <see cref="FillerKind.Lemma"/>; empty otherwise.</param>
/// <param name="IsClass">True when the lemmas come from a word class, which is less specific than a list.</param>
/// <param name="Negated">True when nothing of the kind may stand there.</param>
public sealed record SlotCondition(
    SlotKind Slot, string? Preposition, FillerKind Filler, IReadOnlySet<string> Lemmas, bool IsClass, bool Negated)
{
    /// <summary>How much the condition narrows an entry; the entry with the highest sum wins.</summary>
    public int Weight => Negated ? 1 : Filler switch
    {
        FillerKind.Lemma => IsClass ? 4 : 5,
        FillerKind.Actor or FillerKind.Person or FillerKind.Act => 3,
        _ => 2,
    };
}
