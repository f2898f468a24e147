namespace Entente.Language;

/// <summary>A name in a <see cref="Document"/>: a run of tokens inside one sentence.</summary>
/// <param name="First">Index of its first token in the document.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameSpan(int First, int End, NameType Kind);
