using System.Buffers;
using Entente.Export;
using Entente.Intake;
using Entente.Record;

namespace Entente.Cli.Running;

/// <summary>A piece of work done: readings written or kept, notes, counts.</summary>
/// <param name="Bytes">Readings in the output's format; empty when they are kept.</param>
/// <param name="Readings">Readings, when they are kept.</param>
/// <param name="Notes">Notes about inputs.</param>
/// <param name="Tally">Counts.</param>
/// <param name="Position">Bytes of the inputs consumed so far.</param>
internal sealed record CodedBatch(ReadOnlyMemory<byte> Bytes, IReadOnlyList<ArticleReading> Readings, IReadOnlyList<IntakeNote> Notes, RunTally Tally, long Position)
{
    /// <summary>Saves the readings of a run as they come; a run that is stopped keeps what was saved before.</summary>
    internal static ValueTask<SaveTotals> SaveAsync(IAsyncEnumerable<CodedBatch> batches, IRecordStore store, CancellationToken cancellation) =>
        store.SaveAllAsync(batches.SelectMany(b => b.Readings), cancellation: cancellation);

    /// <summary>Reads the articles of a batch.</summary>
    /// <param name="items">Articles and notes.</param>
    /// <param name="read">Reads one article.</param>
    /// <param name="format">How to write readings; null to keep them.</param>
    internal static CodedBatch Read(IReadOnlyList<IntakeItem> items, Func<Article, ArticleReading> read, IReadingFormat? format)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var readings = new List<ArticleReading>();
        var notes = new List<IntakeNote>();
        var tally = new RunTally();
        foreach (var item in items)
        {
            if (item.Note is { } note)
            {
                notes.Add(note);
                if (note.Level == NoteLevel.Warning)
                    tally.AddUnread();
            }
            else if (item.Article is { } article)
            {
                var reading = read(article);
                tally.Add(reading);
                if (format is null)
                    readings.Add(reading);
                else
                    format.Write(bytes, reading);
            }
        }

        return new CodedBatch(bytes.WrittenMemory, readings, notes, tally, items[^1].Position);
    }
}
