namespace Entente.Record;

/// <summary>One result of a query: a record with the article that it comes from and its actors resolved.</summary>
/// <param name="Article">Where it comes from.</param>
/// <param name="Parties">Its actors, acting ones first.</param>
public abstract record RecordView(ArticleHeader Article, IReadOnlyList<RecordParty> Parties)
{
    /// <summary>What it is.</summary>
    public abstract RecordKind Kind { get; }

    /// <summary>Identifier inside the article, such as <c>e1</c>; empty for an article.</summary>
    public abstract string LocalId { get; }

    /// <summary>Its date; for statements and articles unknown, see the publication.</summary>
    public virtual RecordDate Dated => RecordDate.Unknown;

    /// <summary>The words that show it; null when the record has none.</summary>
    public virtual string? Quote => null;

    /// <summary>Identifier in the whole archive: the article's, <c>#</c> and the local one.</summary>
    public string Id => LocalId.Length == 0 ? Article.Id : Article.Id + "#" + LocalId;

    /// <summary>The parties on one side, in order.</summary>
    public IEnumerable<RecordParty> Of(PartySide side) => Parties.Where(p => p.Side == side);
}
