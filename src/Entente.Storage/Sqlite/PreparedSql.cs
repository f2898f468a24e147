using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>A compiled statement whose parameters <c>$1</c>, <c>$2</c> … are given by position.</summary>
internal sealed class PreparedSql : IDisposable
{
    private readonly SqliteCommand _command;

    private PreparedSql(SqliteCommand command) => _command = command;

    public static PreparedSql Create(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        command.Prepare();
        return new PreparedSql(command);
    }

    /// <summary>Runs it and gives the first value of the first row, or null.</summary>
    public object? Value(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        var value = _command.ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>Runs it for its effect.</summary>
    public void Run(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and hands out its rows; the caller disposes of the reader.</summary>
    public SqliteDataReader Rows(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Bind(SqliteTransaction transaction, ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
