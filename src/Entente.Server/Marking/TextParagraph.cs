namespace Entente.Server.Marking;

/// <summary>A paragraph of an article.</summary>
/// <param name="Segments">Its stretches in order; together they are its text.</param>
/// <param name="Records">Records whose words begin in it, in order of those words.</param>
/// <param name="IsSkipped">True when intake set it aside as no prose of the report.</param>
public sealed record TextParagraph(IReadOnlyList<TextSegment> Segments, IReadOnlyList<string> Records, bool IsSkipped);
