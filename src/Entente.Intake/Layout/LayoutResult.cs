using Entente.Record;
using Entente.Text;

namespace Entente.Intake.Layout;

/// <summary>What the lines of a text say about it.</summary>
/// <param name="Title">Headline found in the text; null when none, or when it was known before.</param>
/// <param name="Author">Byline without its <c>By</c>; null when none.</param>
/// <param name="Published">Time from a date line; null when none.</param>
/// <param name="Skipped">Lines that are no prose of the report, in text order.</param>
/// <param name="Notes">What was assumed.</param>
internal sealed record LayoutResult(
    string? Title, string? Author, Timestamp? Published, IReadOnlyList<TextSpan> Skipped, IReadOnlyList<ReadingNote> Notes);
