using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>One archive file and the connections to it.</summary>
internal sealed class SqliteFile
{
    // Seconds that a command waits for another process's lock.
    private const int LockSeconds = 15;

    private readonly string _read;
    private readonly string _write;

    private SqliteFile(string path, StoreAccess access)
    {
        Path = path;
        Access = access;
        _read = Describe(path, access == StoreAccess.Read ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
        _write = Describe(path, access == StoreAccess.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
    }

    public string Path { get; }

    public StoreAccess Access { get; }

    /// <summary>Checks or makes the file.</summary>
    public static SqliteFile Prepare(string path, StoreAccess access, TimeProvider time)
    {
        if (access != StoreAccess.Create && !File.Exists(path))
            throw new RecordStoreException(StoreProblem.Missing, $"{path}: there is no such archive");
        if (Directory.Exists(path))
            throw new RecordStoreException(StoreProblem.NotAnArchive, $"{path}: is a folder, not an archive");
        var file = new SqliteFile(path, access);
        file.Guard(() =>
        {
            using var connection = access == StoreAccess.Read ? file.OpenForReading() : file.OpenForWriting();
            if (access == StoreAccess.Read)
                SqliteSchema.Check(connection, path);
            else
                SqliteSchema.Upgrade(connection, path, time);
        });
        return file;
    }

    /// <summary>A pooled connection that cannot write.</summary>
    public SqliteConnection OpenForReading() => Open(_read, "PRAGMA query_only = 1; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");

    /// <summary>A connection that writes through a write-ahead log, so that readers go on reading.</summary>
    public SqliteConnection OpenForWriting() =>
        Open(_write, "PRAGMA query_only = 0; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = 1; PRAGMA synchronous = NORMAL");

    /// <summary>Runs something that uses a connection, and words its errors for the user.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, Path);
        }
    }

    /// <summary>See the other overload.</summary>
    public void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    /// <summary>Closes idle connections, so that the file can be moved or deleted.</summary>
    public void Release()
    {
        using (var reading = new SqliteConnection(_read))
            SqliteConnection.ClearPool(reading);
        using var writing = new SqliteConnection(_write);
        SqliteConnection.ClearPool(writing);
    }

    private static SqliteConnection Open(string description, string pragmas)
    {
        var connection = new SqliteConnection(description);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = pragmas;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Describe(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = true, DefaultTimeout = LockSeconds }.ToString();
}
