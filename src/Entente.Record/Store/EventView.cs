namespace Entente.Record;

/// <summary>An event as a result of a query.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">Its actors.</param>
/// <param name="Act">The event itself; the actor identifiers in it are those of <paramref name="Parties"/>.</param>
public sealed record EventView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties, PoliticalEvent Act)
    : RecordView(Article, Parties)
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Event;

    /// <inheritdoc/>
    public override string LocalId => Act.Id;

    /// <inheritdoc/>
    public override RecordDate Dated => Act.Date;

    /// <inheritdoc/>
    public override string? Quote => Act.Evidence.Quote.Text;
}
