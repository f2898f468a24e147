using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Figures, read from the sums that the archive keeps.</summary>
internal static class SqliteSummaries
{
    /// <summary>See <see cref="IRecordStore.SummariseAsync"/>.</summary>
    public static RecordSummary Read(SqliteConnection connection, string? actor, string? partner, int pairs)
    {
        if (actor is null)
            return new RecordSummary(Totals(connection), ActorCells(connection, "*"), TopPairs(connection, pairs));
        if (partner is null)
            return new RecordSummary(ActorCounts(connection, actor), ActorCells(connection, actor), Partners(connection, actor, pairs));
        var swap = string.CompareOrdinal(actor, partner) > 0;
        var (first, second) = swap ? (partner, actor) : (actor, partner);
        return new RecordSummary(PairCounts(connection, first, second), PairCells(connection, first, second, swap), []);
    }

    /// <summary>See <see cref="IRecordStore.ActorsAsync"/>.</summary>
    public static IReadOnlyList<ActorTally> Actors(SqliteConnection connection) =>
        Rows(
            connection,
            "SELECT code, sum(n) FROM actor_tally WHERE code <> '*' GROUP BY code ORDER BY 2 DESC, 1",
            static row => new ActorTally(row.GetString(0), row.GetInt64(1)));

    private static RecordCounts Totals(SqliteConnection connection) => Counts(connection, "SELECT kind, n FROM total");

    private static RecordCounts ActorCounts(SqliteConnection connection, string actor) =>
        Counts(
            connection,
            """
            SELECT kind, count(*) FROM involved WHERE code = $1 GROUP BY kind
            UNION ALL SELECT 0, count(*) FROM named WHERE code = $1
            """,
            actor);

    private static RecordCounts PairCounts(SqliteConnection connection, string first, string second) =>
        Counts(
            connection,
            """
            SELECT kind, count(*) FROM pair WHERE first = $1 AND second = $2 GROUP BY kind
            UNION ALL SELECT 0, count(DISTINCT r.article) FROM pair p JOIN record r ON r.id = p.record WHERE p.first = $1 AND p.second = $2
            """,
            first,
            second);

    private static RecordCounts Counts(SqliteConnection connection, string sql, params ReadOnlySpan<string> values)
    {
        var counts = RecordCounts.None;
        foreach (var (kind, n) in Rows(connection, sql, static row => ((RecordKind)row.GetInt32(0), row.GetInt64(1)), values))
            counts = counts.With(kind, n);
        return counts;
    }

    private static List<EventTally> ActorCells(SqliteConnection connection, string code) =>
        Rows(
            connection,
            """
            SELECT year, month, type, quad, status, direction, n, goldstein, weighed
            FROM actor_tally WHERE code = $1 AND n > 0 ORDER BY year, month, type, status, direction, quad
            """,
            static row => Cell(row, swap: false),
            code);

    private static List<EventTally> PairCells(SqliteConnection connection, string first, string second, bool swap) =>
        Rows(
            connection,
            """
            SELECT year, month, type, quad, status, direction, n, goldstein, weighed
            FROM pair_tally WHERE first = $1 AND second = $2 AND n > 0 ORDER BY year, month, type, status, direction, quad
            """,
            row => Cell(row, swap),
            first,
            second);

    private static EventTally Cell(SqliteDataReader row, bool swap)
    {
        var direction = (DyadDirection)row.GetInt32(5);
        if (swap && direction != DyadDirection.Both)
            direction = direction == DyadDirection.FromFirst ? DyadDirection.FromSecond : DyadDirection.FromFirst;
        return new EventTally(
            row.GetInt32(0), row.GetInt32(1), Known(Spelling.Event, row.GetString(2)), row.GetInt32(3), Known(Spelling.Status, row.GetString(4)),
            direction, row.GetInt64(6), row.GetDouble(7), row.GetInt64(8));
    }

    private static T Known<T>(EnumSpelling<T> spelling, string word)
        where T : struct, Enum =>
        spelling.TryParse(word, out var value) ? value : throw new RecordStoreException(StoreProblem.Damaged, $"the archive holds the unknown word '{word}'");

    private const string QuadSums = "sum(n * (quad = 1)), sum(n * (quad = 2)), sum(n * (quad = 3)), sum(n * (quad = 4))";

    private static List<PairTally> TopPairs(SqliteConnection connection, int most) =>
        Rows(
            connection,
            $"SELECT first, second, {QuadSums} FROM pair_total GROUP BY first, second ORDER BY sum(n) DESC, first, second LIMIT {most}",
            Pair);

    private static List<PairTally> Partners(SqliteConnection connection, string actor, int most) =>
        Rows(
            connection,
            $"""
            SELECT $1, other, {QuadSums} FROM (
                SELECT second AS other, quad, n FROM pair_total WHERE first = $1 UNION ALL
                SELECT first, quad, n FROM pair_total WHERE second = $1)
            GROUP BY other ORDER BY sum(n) DESC, other LIMIT {most}
            """,
            Pair,
            actor);

    private static PairTally Pair(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), [row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5)]);

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<string> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(i == 0 ? "$1" : "$2", values[i]);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
