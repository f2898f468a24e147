namespace Entente.Record;

/// <summary>A visit as a result of a query.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">Its actors.</param>
/// <param name="Visit">The visit itself; the actor identifiers in it are those of <paramref name="Parties"/>.</param>
public sealed record VisitView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties, Visit Visit)
    : RecordView(Article, Parties)
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Visit;

    /// <inheritdoc/>
    public override string LocalId => Visit.Id;

    /// <inheritdoc/>
    public override RecordDate Dated => Visit.Date;

    /// <inheritdoc/>
    public override string? Quote => Visit.Evidence.Count == 0 ? null : Visit.Evidence[0].Text;
}
