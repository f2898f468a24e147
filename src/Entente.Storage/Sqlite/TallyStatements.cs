using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Compiled statements that keep the sums in step with the records. What is counted is said by the views of the schema.</summary>
internal sealed class TallyStatements : IDisposable
{
    private readonly PreparedSql[] _count;
    private readonly PreparedSql[] _clean;

    private TallyStatements(PreparedSql[] count, PreparedSql[] clean)
    {
        _count = count;
        _clean = clean;
    }

    public static TallyStatements Create(SqliteConnection connection) =>
        new(
            [
                PreparedSql.Create(connection, Actors, 2),
                PreparedSql.Create(connection, Pairs, 2),
                PreparedSql.Create(connection, PairTotals, 2),
                PreparedSql.Create(connection, Totals, 2),
            ],
            [
                PreparedSql.Create(connection, "DELETE FROM actor_tally WHERE n = 0", 0),
                PreparedSql.Create(connection, "DELETE FROM pair_tally WHERE n = 0", 0),
                PreparedSql.Create(connection, "DELETE FROM pair_total WHERE n = 0", 0),
            ]);

    /// <summary>Adds the records of an article to all sums, or takes them out.</summary>
    /// <param name="transaction">The transaction that adds or removes the records.</param>
    /// <param name="article">Row number of the article; its records must be there.</param>
    /// <param name="sign">1 to add, -1 to take out.</param>
    public void Count(SqliteTransaction transaction, long article, int sign)
    {
        foreach (var statement in _count)
            statement.Run(transaction, article, sign);
    }

    /// <summary>Deletes sums that have come to nothing.</summary>
    public void RemoveEmpty(SqliteTransaction transaction)
    {
        foreach (var statement in _clean)
            statement.Run(transaction);
    }

    public void Dispose()
    {
        foreach (var statement in _count.Concat(_clean))
            statement.Dispose();
    }

    private const string Actors =
        """
        INSERT INTO actor_tally (code, year, month, type, status, direction, quad, n, goldstein, weighed)
        SELECT code, year, month, type, status, direction, quad, $2 * count(*), $2 * coalesce(sum(goldstein), 0.0), $2 * count(goldstein)
        FROM event_of_actor WHERE article = $1 GROUP BY code, year, month, type, status, direction, quad
        ON CONFLICT DO UPDATE SET n = n + excluded.n, goldstein = goldstein + excluded.goldstein, weighed = weighed + excluded.weighed
        """;

    private const string Pairs =
        """
        INSERT INTO pair_tally (first, second, year, month, type, status, direction, quad, n, goldstein, weighed)
        SELECT first, second, year, month, type, status, direction, quad, $2 * count(*), $2 * coalesce(sum(goldstein), 0.0), $2 * count(goldstein)
        FROM event_of_pair WHERE article = $1 GROUP BY first, second, year, month, type, status, direction, quad
        ON CONFLICT DO UPDATE SET n = n + excluded.n, goldstein = goldstein + excluded.goldstein, weighed = weighed + excluded.weighed
        """;

    private const string PairTotals =
        """
        INSERT INTO pair_total (first, second, quad, n)
        SELECT first, second, quad, $2 * count(*) FROM event_of_pair WHERE article = $1 GROUP BY first, second, quad
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """;

    private const string Totals =
        """
        INSERT INTO total (kind, n)
        SELECT kind, $2 * count(*) FROM record WHERE article = $1 GROUP BY kind UNION ALL SELECT 0, $2
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """;
}
