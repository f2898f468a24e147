using Entente.Text;

namespace Entente.Language;

/// <summary>
/// One syntactic word of a <see cref="Document"/>. Words tile the non-blank characters of a sentence: a contraction such as
/// <c>don't</c> is two tokens (<c>do</c>, <c>n't</c>), of which the later ones are marked <see cref="IsClitic"/>.
/// </summary>
/// <param name="Span">Characters in the document's text.</param>
/// <param name="Lemma">Dictionary form; lower case except for names. Empty until lemmatised.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag, such as <c>VBD</c>; empty until tagged.</param>
/// <param name="Head">Index of the head token in the document, or -1 for the root of a sentence.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="IsClitic">True when the token forms one surface word with the token before it.</param>
public readonly record struct Token(
    TextSpan Span, string Lemma, PartOfSpeech Upos, string Xpos, int Head, DependencyRelation Relation, bool IsClitic)
{
    /// <summary>True when no token of the sentence governs this one.</summary>
    public bool IsRoot => Head < 0;
}
