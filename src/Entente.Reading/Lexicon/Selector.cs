namespace Entente.Reading.Lexicon;

/// <summary>Where an entry takes an actor from.</summary>
/// <param name="Kind">Grammatical place.</param>
/// <param name="Preposition">Preposition when <paramref name="Kind"/> is <see cref="SelectorKind.Preposition"/>; null otherwise.</param>
public readonly record struct Selector(SelectorKind Kind, string? Preposition);
