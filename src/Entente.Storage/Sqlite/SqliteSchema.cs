using System.Globalization;
using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>
/// The numbered scripts that make an archive. The table <c>schema_version</c> lists those that were run; a file is an archive when it carries the
/// application id, so that no other database is ever changed.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>"Entn" in ASCII, kept in the header of the file.</summary>
    public const int ApplicationId = 0x456E746E;

    /// <summary>The scripts as (number, name), in order.</summary>
    public static IReadOnlyList<(int Number, string Name)> Scripts { get; } =
    [
        .. typeof(SqliteSchema).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Schema/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (int.Parse(n.AsSpan(7, 4), NumberStyles.None, CultureInfo.InvariantCulture), n[7..])),
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Scripts[^1].Number;

    /// <summary>Refuses files of other programs and of newer versions, and archives too old to read as they are.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        var version = Version(connection, path);
        if (version == 0)
            throw new RecordStoreException(StoreProblem.NotAnArchive, $"{path}: is no Entente archive: it is empty");
        if (version < Newest)
            throw new RecordStoreException(StoreProblem.ReadOnly, $"{path}: has the older schema {version}: open it once for writing");
    }

    /// <summary>Makes a new archive, or brings an older one up to date, in one transaction.</summary>
    public static void Upgrade(SqliteConnection connection, string path, TimeProvider time)
    {
        if (Version(connection, path) == Newest)
            return;
        Run(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection, path);
        if (version == 0)
            Run(connection, $"PRAGMA application_id = {ApplicationId}; CREATE TABLE schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL, applied TEXT NOT NULL) STRICT;");
        foreach (var (number, name) in Scripts.Where(s => s.Number > version))
        {
            Run(connection, Read(name));
            Register(connection, number, name, time);
        }

        transaction.Commit();
    }

    // 0 for an empty file.
    private static int Version(SqliteConnection connection, string path)
    {
        if (Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            return 0;
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
            throw new RecordStoreException(StoreProblem.NotAnArchive, $"{path}: is no Entente archive: it is a database of another program");
        var version = Number(connection, "SELECT coalesce(max(version), 0) FROM schema_version");
        return version <= Newest
            ? version
            : throw new RecordStoreException(
                StoreProblem.NewerSchema, $"{path}: has schema {version}, this program knows {Newest}: a newer version of Entente wrote it");
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Register(SqliteConnection connection, int number, string name, TimeProvider time)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_version (version, script, applied) VALUES ($version, $script, $applied)";
        command.Parameters.AddWithValue("$version", number);
        command.Parameters.AddWithValue("$script", name);
        command.Parameters.AddWithValue("$applied", time.GetUtcNow().UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z");
        command.ExecuteNonQuery();
    }

    private static string Read(string name)
    {
        using var stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream("Schema/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
