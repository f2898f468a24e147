namespace Entente.Record;

/// <summary>A statement as a result of a query.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">The speaker, then those whom it is about.</param>
/// <param name="Statement">The statement itself; the actor identifiers in it are those of <paramref name="Parties"/>.</param>
public sealed record StatementView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties, Statement Statement)
    : RecordView(Article, Parties)
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Statement;

    /// <inheritdoc/>
    public override string LocalId => Statement.Id;

    /// <inheritdoc/>
    public override string? Quote => Statement.Content.Text;
}
