using Entente.Reading.Lexicon;

namespace Entente.Reading.Statements;

/// <summary>A word that attributes speech, with what hangs on it.</summary>
/// <param name="Token">The verb or noun of saying, or the source after <c>according to</c>.</param>
/// <param name="Word">Entry of the lexicon; null for <c>according to</c>.</param>
/// <param name="Speakers">Who speaks; never empty.</param>
/// <param name="Content">Head of what is said; -1 when the cue and its object say it all.</param>
/// <param name="Continued">A further clause of the content that the tree attaches to the cue; -1 when there is none.</param>
internal sealed record SpeechCue(int Token, SpeechWord? Word, IReadOnlyList<ArticleActor> Speakers, int Content, int Continued = -1);
