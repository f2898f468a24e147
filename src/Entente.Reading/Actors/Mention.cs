using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>A stretch of a document that refers to actors, to a place, or to both. Immutable.</summary>
public sealed class Mention
{
    /// <summary>Index of the first token in the document.</summary>
    public required int First { get; init; }

    /// <summary>Index just past the last token; always above <see cref="First"/>.</summary>
    public required int End { get; init; }

    /// <summary>The token of the mention whose own head lies outside it: the one that stands in the tree for the whole.</summary>
    public required int Head { get; init; }

    /// <summary>Characters from the first token's start to the last token's end.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Name, noun, pronoun or metonym.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>
    /// Who is meant. Several for <c>the two nations</c>, <c>they</c> or <c>US-Colombian</c>; none when only a place is meant
    /// and it has no country.
    /// </summary>
    public required IReadOnlyList<ArticleActor> Actors { get; init; }

    /// <summary>The place, when the words are or may be one: <c>Lima</c>, <c>Colombia</c>; null otherwise.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// True when the words only modify another noun, as <c>Colombian</c> in <c>Colombian bases</c>: they name an owner or
    /// origin but do not fill a role of their own.
    /// </summary>
    public bool IsModifier { get; init; }

    /// <summary>
    /// True when the words mean the place rather than its government or people, as <c>Lima</c> in <c>arrived from Lima</c>;
    /// the country that holds the place is then in <see cref="Actors"/> all the same.
    /// </summary>
    public bool IsPlace { get; init; }

    /// <summary>Why the words were linked so, in a few words, for explanations.</summary>
    public required string Reason { get; init; }
}
