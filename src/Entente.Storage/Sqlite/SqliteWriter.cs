using System.Globalization;
using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Saves readings through statements that are compiled once. One writer at a time; the store sees to that.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ArticleStatements _articles;
    private readonly RecordStatements _records;
    private readonly TallyStatements _tallies;

    private SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _articles = ArticleStatements.Create(connection);
        _records = RecordStatements.Create(connection);
        _tallies = TallyStatements.Create(connection);
    }

    public static SqliteWriter Create(SqliteConnection connection) => new(connection);

    /// <summary>Saves a batch in one transaction.</summary>
    public SaveTotals Save(ReadingBatch batch, CancellationToken cancellation)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var totals = default(SaveTotals);
        foreach (var reading in batch.Readings)
        {
            cancellation.ThrowIfCancellationRequested();
            totals = Save(transaction, reading, totals);
        }

        if (totals.Replaced > 0)
            _tallies.RemoveEmpty(transaction);
        transaction.Commit();
        return totals;
    }

    public void Dispose()
    {
        _articles.Dispose();
        _records.Dispose();
        _tallies.Dispose();
        _connection.Dispose();
    }

    private SaveTotals Save(SqliteTransaction transaction, ArticleReading reading, SaveTotals totals)
    {
        var known = _articles.Find(transaction, reading.Article.Id);
        if (known is { } old)
        {
            if (CoderOrder.Compare(reading.Coder, old.Coder) <= 0)
                return totals.With(SaveOutcome.Unchanged, 0);
            _tallies.Count(transaction, old.Row, -1);
            _articles.Remove(transaction, old.Row);
        }

        var entries = RecordEntries.Of(reading);
        Insert(transaction, reading, entries, known?.Row);
        return totals.With(known is null ? SaveOutcome.Added : SaveOutcome.Replaced, entries.Count);
    }

    private void Insert(SqliteTransaction transaction, ArticleReading reading, IReadOnlyList<RecordEntry> entries, long? row)
    {
        var article = _articles.Insert(transaction, reading, row);
        foreach (var entry in entries)
            _records.Insert(transaction, article, entry);
        _tallies.Count(transaction, article, 1);
    }

    /// <summary>Days since 0001-01-01, as the columns hold them; 0 for an unknown day.</summary>
    public static long Day(DateOnly? day) => day?.DayNumber ?? 0;

    /// <summary>A day as text, as the columns hold it.</summary>
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
