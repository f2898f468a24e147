using Entente.Text;

namespace Entente.Record;

/// <summary>A short stretch of an article, with the words that a search found.</summary>
/// <param name="Text">The stretch; an ellipsis stands where it was cut.</param>
/// <param name="Matches">Places of the found words inside <paramref name="Text"/>, in order, without overlaps.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Matches);
