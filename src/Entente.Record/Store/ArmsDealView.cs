namespace Entente.Record;

/// <summary>An arms deal as a result of a query.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">Its actors.</param>
/// <param name="Deal">The arms deal itself; the actor identifiers in it are those of <paramref name="Parties"/>.</param>
public sealed record ArmsDealView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties, ArmsDeal Deal)
    : RecordView(Article, Parties)
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.ArmsDeal;

    /// <inheritdoc/>
    public override string LocalId => Deal.Id;

    /// <inheritdoc/>
    public override RecordDate Dated => Deal.Date;

    /// <inheritdoc/>
    public override string? Quote => Deal.Evidence.Count == 0 ? null : Deal.Evidence[0].Text;
}
