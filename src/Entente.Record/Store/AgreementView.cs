namespace Entente.Record;

/// <summary>An agreement as a result of a query.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">Its actors.</param>
/// <param name="Agreement">The agreement itself; the actor identifiers in it are those of <paramref name="Parties"/>.</param>
public sealed record AgreementView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties, Agreement Agreement)
    : RecordView(Article, Parties)
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Agreement;

    /// <inheritdoc/>
    public override string LocalId => Agreement.Id;

    /// <inheritdoc/>
    public override RecordDate Dated => Agreement.Date;

    /// <inheritdoc/>
    public override string? Quote => Agreement.Evidence.Count == 0 ? null : Agreement.Evidence[0].Text;
}
