using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Puts whole readings together from their parts.</summary>
internal static class ReadingLoader
{
    private const string Scheme = "sha256:";
    private const int FewestDigits = 8;

    /// <summary>The reading of an article by its identifier or the beginning of it; null when none or several fit.</summary>
    public static ArticleReading? Load(SqliteConnection connection, string article)
    {
        var hash = article.StartsWith(Scheme, StringComparison.Ordinal) ? article : Scheme + article;
        if (hash.Length - Scheme.Length < FewestDigits)
            return null;
        using var transaction = connection.BeginTransaction(deferred: true);
        if (Find(connection, transaction, hash) is not { } found)
            return null;
        var bodies = new RecordBodies();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT kind, body FROM record WHERE article = $1 ORDER BY id";
        command.Parameters.AddWithValue("$1", found.Row);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            bodies.Add((RecordKind)rows.GetInt32(0), rows.GetString(1));
        return RecordJson.ReadFrame(found.Frame, found.Text, bodies);
    }

    // A range over the unique index: everything that begins with the hash.
    private static (long Row, string Frame, string Text)? Find(SqliteConnection connection, SqliteTransaction transaction, string hash)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT id, frame, text FROM article WHERE hash >= $1 AND hash < $1 || '~' LIMIT 2";
        command.Parameters.AddWithValue("$1", hash);
        using var rows = command.ExecuteReader();
        if (!rows.Read())
            return null;
        var found = (rows.GetInt64(0), rows.GetString(1), rows.GetString(2));
        return rows.Read() ? null : found;
    }
}
