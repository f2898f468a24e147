using Entente.Text;

namespace Entente.Record;

/// <summary>The characters that an event rests on.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Predicate">The word or words that name the act.</param>
/// <param name="Sources">Mentions of the sources; they may lie in another sentence when a pronoun was resolved.</param>
/// <param name="Targets">Mentions of the targets.</param>
/// <param name="Quote">The shortest stretch that shows the act.</param>
public sealed record EventEvidence(
    TextSpan Sentence, TextSpan Predicate, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Targets, Quote Quote);
