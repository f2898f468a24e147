using Entente.Text;

namespace Entente.Server.Marking;

/// <summary>Words of an article that show a record.</summary>
/// <param name="Record">Local identifier of the record.</param>
/// <param name="Span">The words.</param>
/// <param name="Kind">How they are marked.</param>
/// <param name="Quad">Quad class of an event, else 0.</param>
/// <param name="IsMain">True for the stretch that carries the reference; further stretches are only marked.</param>
public sealed record TextMark(string Record, TextSpan Span, MarkKind Kind, int Quad, bool IsMain);
