using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>A word that attributes speech.</summary>
/// <param name="Head">Lemma and class.</param>
/// <param name="Conditions">Conditions on its surroundings.</param>
/// <param name="Stance">Stance that the word itself shows; null when what is said decides.</param>
/// <param name="IsSpeech">False for an exception: no speech here.</param>
public sealed record SpeechWord(string Head, IReadOnlyList<SlotCondition> Conditions, Stance? Stance, bool IsSpeech);
