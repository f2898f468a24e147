using Entente.Text;

namespace Entente.Language;

/// <summary>Place of one word before it is tagged.</summary>
/// <param name="Span">Characters in the text.</param>
/// <param name="IsClitic">Whether the word forms one surface word with the word before it.</param>
internal readonly record struct WordSlot(TextSpan Span, bool IsClitic);
