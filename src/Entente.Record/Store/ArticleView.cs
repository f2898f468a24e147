namespace Entente.Record;

/// <summary>An article as a result of a query.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">Some words around the best match of a text search, or the beginning of the text.</param>
/// <param name="Records">How many records it holds.</param>
public sealed record ArticleView(ArticleHeader Article, Snippet Snippet, RecordCounts Records) : RecordView(Article, [])
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Article;

    /// <inheritdoc/>
    public override string LocalId => "";

    /// <inheritdoc/>
    public override string? Quote => Snippet.Text;
}
