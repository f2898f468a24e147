using Entente.Record;

namespace Entente.Cli.Running;

/// <summary>Saves what a run reads.</summary>
internal static class ArchiveRun
{
    /// <summary>Saves all readings in batches; a run that is stopped keeps the batches that were saved.</summary>
    internal static async Task<SaveTotals> SaveAsync(IAsyncEnumerable<CodedBatch> batches, IRecordStore store, CancellationToken cancellation)
    {
        var totals = default(SaveTotals);
        var pending = new ReadingBatch();
        await foreach (var batch in batches.WithCancellation(cancellation).ConfigureAwait(false))
        {
            foreach (var reading in batch.Readings)
            {
                pending.Add(reading);
                if (!pending.IsFull)
                    continue;
                totals = totals.Plus(await store.SaveAsync(pending, cancellation).ConfigureAwait(false));
                pending.Clear();
            }
        }

        return totals.Plus(await store.SaveAsync(pending, cancellation).ConfigureAwait(false));
    }
}
