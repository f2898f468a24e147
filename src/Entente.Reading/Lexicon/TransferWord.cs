using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>A verb or noun that names a transfer of goods.</summary>
/// <param name="Head">Lemma and class.</param>
/// <param name="Subject">Side of its subject, or of the possessor of a noun.</param>
/// <param name="Stage">Stage that a transfer told as done has reached.</param>
/// <param name="Financing">How it is paid, when the word says so.</param>
public sealed record TransferWord(string Head, TransferRole Subject, DealStage Stage, Financing? Financing);
