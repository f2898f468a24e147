using Entente.Text;

namespace Entente.Record;

/// <summary>Something that the reader wants the user to know: what was passed over and why.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Span">Where in the text; null when the whole is meant.</param>
public sealed record ReadingNote(NoteLevel Level, string Message, TextSpan? Span = null);
