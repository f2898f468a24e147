namespace Entente.Language;

/// <summary>A row of <c>names.tsv</c>.</summary>
/// <param name="Phrase">The words as they stand in a text.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Role">What it does.</param>
internal sealed record NameEntry(string Phrase, NameType Kind, NameRole Role);
