namespace Entente.Record;

/// <summary>
/// An archive of readings. Members may be called from several threads at once; writers wait for each other, readers see the last saved state.
/// All errors of the archive itself are <see cref="RecordStoreException"/>.
/// </summary>
public interface IRecordStore : IAsyncDisposable
{
    /// <summary>Saves readings in one transaction: all or, after an error, none. The same article by the same coder changes nothing; a newer coder replaces.</summary>
    ValueTask<SaveTotals> SaveAsync(ReadingBatch batch, CancellationToken cancellation = default);

    /// <summary>The whole reading of one article, or null when there is none.</summary>
    /// <param name="article">Its identifier, with or without <c>sha256:</c>, or a beginning of at least eight digits that fits only one.</param>
    /// <param name="cancellation">Stops the wait.</param>
    ValueTask<ArticleReading?> GetAsync(string article, CancellationToken cancellation = default);

    /// <summary>Every result, one by one, in the query's order; limit and cursor are ignored. Memory does not grow with the number of results.</summary>
    IAsyncEnumerable<RecordView> FindAsync(RecordQuery query, CancellationToken cancellation = default);

    /// <summary>One page of results, with their total.</summary>
    /// <exception cref="ArgumentException">The cursor comes from another query, or the limit is out of range.</exception>
    ValueTask<RecordPage> FindPageAsync(RecordQuery query, CancellationToken cancellation = default);

    /// <summary>How many results a query has.</summary>
    ValueTask<long> CountAsync(RecordQuery query, CancellationToken cancellation = default);

    /// <summary>Figures of the archive (no actor), of one actor, or of two.</summary>
    /// <param name="actor">Code of the actor, or null.</param>
    /// <param name="partner">Code of a second actor, or null; needs the first.</param>
    /// <param name="pairs">How many pairs to list at most.</param>
    /// <param name="cancellation">Stops the wait.</param>
    ValueTask<RecordSummary> SummariseAsync(string? actor = null, string? partner = null, int pairs = 20, CancellationToken cancellation = default);

    /// <summary>Every actor that takes part in an event, the busiest first.</summary>
    ValueTask<IReadOnlyList<ActorTally>> ActorsAsync(CancellationToken cancellation = default);
}
