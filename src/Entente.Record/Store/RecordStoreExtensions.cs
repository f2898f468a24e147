namespace Entente.Record;

/// <summary>Saving in one go, over any archive.</summary>
public static class RecordStoreExtensions
{
    /// <summary>Saves one reading in a transaction of its own.</summary>
    public static async ValueTask<SaveOutcome> SaveAsync(this IRecordStore store, ArticleReading reading, CancellationToken cancellation = default)
    {
        var batch = new ReadingBatch(1);
        batch.Add(reading);
        var totals = await store.SaveAsync(batch, cancellation).ConfigureAwait(false);
        return totals.Added > 0 ? SaveOutcome.Added : totals.Replaced > 0 ? SaveOutcome.Replaced : SaveOutcome.Unchanged;
    }

    /// <summary>Saves a stream of readings batch by batch. After an error or a cancellation, the batches before it stay saved.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="readings">The readings.</param>
    /// <param name="progress">Told the totals after each batch; may be null.</param>
    /// <param name="cancellation">Stops between two readings.</param>
    public static async ValueTask<SaveTotals> SaveAllAsync(
        this IRecordStore store, IAsyncEnumerable<ArticleReading> readings, IProgress<SaveTotals>? progress = null, CancellationToken cancellation = default)
    {
        var (batch, totals) = (new ReadingBatch(), default(SaveTotals));
        await foreach (var reading in readings.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(reading);
            if (batch.IsFull)
                totals = await SaveAndClearAsync(store, batch, totals, progress, cancellation).ConfigureAwait(false);
        }

        return batch.Readings.Count == 0 ? totals : await SaveAndClearAsync(store, batch, totals, progress, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask<SaveTotals> SaveAndClearAsync(
        IRecordStore store, ReadingBatch batch, SaveTotals before, IProgress<SaveTotals>? progress, CancellationToken cancellation)
    {
        var totals = before.Plus(await store.SaveAsync(batch, cancellation).ConfigureAwait(false));
        batch.Clear();
        progress?.Report(totals);
        return totals;
    }
}
