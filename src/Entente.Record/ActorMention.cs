using Entente.Text;

namespace Entente.Record;

/// <summary>One place where a text refers to an actor.</summary>
/// <param name="Span">Characters of the mention.</param>
/// <param name="Text">The words under the span.</param>
/// <param name="Kind">Name, noun, pronoun or metonym.</param>
public sealed record ActorMention(TextSpan Span, string Text, MentionKind Kind);
