using System.Runtime.CompilerServices;
using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>
/// An archive in one SQLite file. Writing goes through a write-ahead log: readers, in this process or another, are never held up, and what was
/// saved survives a crash of the program. Calls run on the caller's thread; <see cref="IRecordStore.FindAsync"/> holds a snapshot until it is read to its end.
/// </summary>
public sealed class SqliteRecordStore : IRecordStore
{
    private readonly SqliteFile _file;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private SqliteWriter? _writer;

    private SqliteRecordStore(SqliteFile file) => _file = file;

    /// <summary>Path of the file, as given.</summary>
    public string Path => _file.Path;

    /// <summary>Opens an archive, makes it when that is asked for, and brings an older one up to date.</summary>
    /// <param name="path">The file; beside it SQLite keeps <c>-wal</c> and <c>-shm</c> while it is open.</param>
    /// <param name="access">What for.</param>
    /// <param name="time">Clock for the date of schema changes; the system's when null.</param>
    /// <exception cref="RecordStoreException">The file is missing, no archive, of a newer version, locked, damaged or not writable.</exception>
    public static SqliteRecordStore Open(string path, StoreAccess access = StoreAccess.Create, TimeProvider? time = null) =>
        new(SqliteFile.Prepare(path, access, time ?? TimeProvider.System));

    /// <inheritdoc/>
    public async ValueTask<SaveTotals> SaveAsync(ReadingBatch batch, CancellationToken cancellation = default)
    {
        if (_file.Access == StoreAccess.Read)
            throw new RecordStoreException(StoreProblem.ReadOnly, $"{Path}: was opened for reading only");
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _file.Guard(() => Writer().Save(batch, cancellation));
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask<ArticleReading?> GetAsync(string article, CancellationToken cancellation = default) =>
        Read(connection => ReadingLoader.Load(connection, article), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordView> FindAsync(RecordQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        using var connection = _file.Guard(_file.OpenForReading);
        using var views = SqliteFinder.Stream(connection, query).GetEnumerator();
        while (_file.Guard(views.MoveNext))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return views.Current;
        }
    }

    /// <inheritdoc/>
    public ValueTask<RecordPage> FindPageAsync(RecordQuery query, CancellationToken cancellation = default) =>
        Read(connection => SqliteFinder.Page(connection, query), cancellation);

    /// <inheritdoc/>
    public ValueTask<long> CountAsync(RecordQuery query, CancellationToken cancellation = default) =>
        Read(connection => SqliteFinder.Count(connection, query), cancellation);

    /// <inheritdoc/>
    public ValueTask<RecordSummary> SummariseAsync(
        string? actor = null, string? partner = null, int pairs = 20, CancellationToken cancellation = default)
    {
        if (actor is null && partner is not null)
            throw new ArgumentException("a partner needs an actor", nameof(partner));
        return Read(connection => SqliteSummaries.Read(connection, actor, partner, pairs), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ActorTally>> ActorsAsync(CancellationToken cancellation = default) =>
        Read(SqliteSummaries.Actors, cancellation);

    /// <summary>Closes the file; waits for a save that is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        _writer?.Dispose();
        _writer = null;
        _writing.Dispose();
        _file.Release();
    }

    private SqliteWriter Writer() => _writer ??= SqliteWriter.Create(_file.OpenForWriting());

    private ValueTask<T> Read<T>(Func<SqliteConnection, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_file.Guard(() =>
        {
            using var connection = _file.OpenForReading();
            return read(connection);
        }));
    }
}
