using Entente.Text;

namespace Entente.Record;

/// <summary>A report as it came in, cleaned of everything that is not its body.</summary>
/// <param name="Id"><c>sha256:</c> and the hash of <paramref name="Text"/> in lower-case hexadecimal: the same text is the same article.</param>
/// <param name="ExternalId">Identifier that the input gave, or the file's name; null when it gave none.</param>
/// <param name="Title">Headline without markup.</param>
/// <param name="Text">Body that all spans refer to, in UTF-16.</param>
/// <param name="Published">Time of publication; null when unknown. A bare date is midnight UTC.</param>
/// <param name="PublishedBasis">Where that time comes from.</param>
/// <param name="Publisher">Outlet.</param>
/// <param name="Url">Address, when it has one.</param>
/// <param name="Author">Byline.</param>
/// <param name="Language">Language tag, such as <c>en</c>.</param>
/// <param name="Skipped">Stretches of <paramref name="Text"/> that are no prose of the report (navigation, date lines, footers): they are kept but not coded.</param>
/// <param name="Notes">What intake found worth saying.</param>
public sealed record Article(
    string Id,
    string? ExternalId,
    string? Title,
    string Text,
    DateTimeOffset? Published,
    PublishedBasis PublishedBasis,
    string? Publisher,
    string? Url,
    string? Author,
    string Language,
    IReadOnlyList<TextSpan> Skipped,
    IReadOnlyList<ReadingNote> Notes)
{
    /// <summary>Day of publication, or null when unknown.</summary>
    public DateOnly? PublishedOn => Published is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;
}
