namespace Entente.Record;

/// <summary>Order of results. Equal days are ordered by when the archive took them in, so that pages never overlap.</summary>
public enum RecordOrder
{
    /// <summary>Latest day first.</summary>
    Newest,

    /// <summary>Earliest day first.</summary>
    Oldest,

    /// <summary>Best match with the search text first; without a search text the same as <see cref="Newest"/>.</summary>
    Relevance,
}
