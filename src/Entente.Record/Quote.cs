using Entente.Text;

namespace Entente.Record;

/// <summary>Words of the source: a span and the characters under it, which always agree.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Text">The words.</param>
public readonly record struct Quote(TextSpan Span, string Text)
{
    /// <summary>Cuts the words out of a text.</summary>
    public static Quote From(string text, TextSpan span) => new(span, span.Cut(text));
}
