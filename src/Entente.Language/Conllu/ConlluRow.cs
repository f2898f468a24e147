namespace Entente.Language;

/// <summary>
/// One line of a CoNLL-U sentence that is no comment, column by column and unchanged. A word has a plain number as its id, a multiword token a
/// range (<c>3-4</c>), an empty node a decimal (<c>8.1</c>).
/// </summary>
/// <param name="Id">First column.</param>
/// <param name="Form">Word as written.</param>
/// <param name="Lemma">Lemma, or <c>_</c>.</param>
/// <param name="Upos">Universal part of speech, or <c>_</c>.</param>
/// <param name="Xpos">Tag of the treebank's own set, or <c>_</c>.</param>
/// <param name="Feats">Morphological features, or <c>_</c>.</param>
/// <param name="Head">Id of the head, <c>0</c> for the root, or <c>_</c>.</param>
/// <param name="Relation">Relation to the head, or <c>_</c>.</param>
/// <param name="Deps">Enhanced dependencies, or <c>_</c>.</param>
/// <param name="Misc">Further notes such as <c>SpaceAfter=No</c>, or <c>_</c>.</param>
public sealed record ConlluRow(
    string Id, string Form, string Lemma, string Upos, string Xpos, string Feats, string Head, string Relation, string Deps, string Misc)
{
    /// <summary>True for a syntactic word: neither a range nor an empty node.</summary>
    public bool IsWord => Id.AsSpan().IndexOfAny('-', '.') < 0;

    /// <summary>True for a multiword token, whose words follow.</summary>
    public bool IsMultiword => Id.Contains('-', StringComparison.Ordinal);

    /// <summary>False when <c>SpaceAfter=No</c> stands in the last column.</summary>
    public bool SpaceAfter => !Misc.AsSpan().Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>The ten columns joined by tabs.</summary>
    public override string ToString() => string.Join('\t', Id, Form, Lemma, Upos, Xpos, Feats, Head, Relation, Deps, Misc);
}
