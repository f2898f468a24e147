using Entente.Text;

namespace Entente.Language;

/// <summary>One sentence: a range of tokens of the document and the characters that they cover.</summary>
/// <param name="First">Index of the first token in the document.</param>
/// <param name="End">Index just past the last token; always above <paramref name="First"/>.</param>
/// <param name="Span">Characters from the first token's start to the last token's end.</param>
public readonly record struct Sentence(int First, int End, TextSpan Span)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;
}
