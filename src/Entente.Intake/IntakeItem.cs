using Entente.Record;

namespace Entente.Intake;

/// <summary>One step of an intake: an article, or a note about something that gave none.</summary>
/// <param name="Article">The article; null for a note.</param>
/// <param name="Note">The note; null for an article, whose own notes stand on it.</param>
/// <param name="File">Input that it comes from, as the user named it.</param>
/// <param name="Position">Bytes of all inputs consumed so far, compressed ones as they lie on disk; it never falls.</param>
public sealed record IntakeItem(Article? Article, IntakeNote? Note, string File, long Position);
