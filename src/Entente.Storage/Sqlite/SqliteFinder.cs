using System.Globalization;
using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Runs queries over one connection.</summary>
internal static class SqliteFinder
{
    /// <summary>All results, one by one, while the connection stays open.</summary>
    public static IEnumerable<RecordView> Stream(SqliteConnection connection, RecordQuery query)
    {
        var rows = Plan(query);
        using var command = connection.CreateCommand();
        command.CommandText = Select(query, rows) + rows.Conditions.Where + Order(query, rows, backwards: false);
        rows.Conditions.Bind(command);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return ViewReader.Read(reader, query.Kind == RecordKind.Article).View;
    }

    /// <summary>How many results there are.</summary>
    public static long Count(SqliteConnection connection, RecordQuery query)
    {
        var rows = Plan(query);
        var from = rows.Conditions.NeedRecord ? rows.From : Driver(rows);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {from}{rows.Conditions.Where}";
        rows.Conditions.Bind(command);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>One page with its total.</summary>
    public static RecordPage Page(SqliteConnection connection, RecordQuery query)
    {
        if (query.Limit is < 1 or > RecordQuery.LargestPage)
            throw new ArgumentException($"a page holds 1 to {RecordQuery.LargestPage} results, not {query.Limit}", nameof(query));
        var rows = Plan(query);
        var byRelevance = ByRelevance(query, rows);
        var cursor = PageCursor.Parse(query.Cursor, byRelevance);
        var items = byRelevance ? ReadByRelevance(connection, query, rows, cursor) : ReadByDay(connection, query, rows, cursor);
        var more = items.Count > query.Limit;
        if (more)
            items.RemoveAt(items.Count - 1);
        var total = Count(connection, query);
        return byRelevance ? RelevancePage(items, total, cursor?.Row ?? 0, query.Limit, more) : DayPage(items, total, cursor, more);
    }

    private static FoundRows Plan(RecordQuery query) => query.Kind == RecordKind.Article ? ArticleRows.Plan(query) : RecordRows.Plan(query);

    private static string Driver(FoundRows rows)
    {
        var join = rows.From.IndexOf(" CROSS JOIN record ", StringComparison.Ordinal);
        return join < 0 ? rows.From : rows.From[..join];
    }

    private static bool ByRelevance(RecordQuery query, FoundRows rows) => query.Order == RecordOrder.Relevance && rows.Rank is not null;

    private static string Select(RecordQuery query, FoundRows rows) =>
        query.Kind == RecordKind.Article ? ViewReader.SelectArticles(rows) : ViewReader.SelectRecords(rows);

    private static string Order(RecordQuery query, FoundRows rows, bool backwards)
    {
        if (ByRelevance(query, rows))
            return $" ORDER BY {rows.Rank}, {rows.Row}";
        var direction = (query.Order == RecordOrder.Oldest) != backwards ? "ASC" : "DESC";
        return $" ORDER BY {rows.Day} {direction}, {rows.Row} {direction}";
    }

    private static List<FoundView> ReadByDay(SqliteConnection connection, RecordQuery query, FoundRows rows, PageCursor? cursor)
    {
        var backwards = cursor?.Form == CursorForm.Before;
        var conditions = rows.Conditions.Copy();
        if (cursor is { } place)
        {
            var sign = (query.Order == RecordOrder.Oldest) != backwards ? ">" : "<";
            conditions.Add($"({rows.Day}, {rows.Row}) {sign} (?, ?)", place.Day, place.Row);
        }

        var sql = Select(query, rows) + conditions.Where + Order(query, rows, backwards) + " LIMIT $limit";
        return Read(connection, query, sql, conditions, 0);
    }

    private static List<FoundView> ReadByRelevance(SqliteConnection connection, RecordQuery query, FoundRows rows, PageCursor? cursor)
    {
        var sql = Select(query, rows) + rows.Conditions.Where + Order(query, rows, backwards: false) + " LIMIT $limit OFFSET $offset";
        return Read(connection, query, sql, rows.Conditions, cursor?.Row ?? 0);
    }

    private static List<FoundView> Read(SqliteConnection connection, RecordQuery query, string sql, SqlConditions conditions, long offset)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        conditions.Bind(command);
        command.Parameters.AddWithValue("$limit", query.Limit + 1);
        if (sql.EndsWith("$offset", StringComparison.Ordinal))
            command.Parameters.AddWithValue("$offset", offset);
        using var reader = command.ExecuteReader();
        var items = new List<FoundView>(query.Limit + 1);
        while (reader.Read())
            items.Add(ViewReader.Read(reader, query.Kind == RecordKind.Article));
        return items;
    }

    private static RecordPage RelevancePage(List<FoundView> items, long total, long offset, int limit, bool more) =>
        new(
            [.. items.Select(i => i.View)],
            total,
            offset == 0 ? null : new PageCursor(CursorForm.Offset, 0, Math.Max(0, offset - limit)).ToString(),
            more ? new PageCursor(CursorForm.Offset, 0, offset + limit).ToString() : null);

    private static RecordPage DayPage(List<FoundView> items, long total, PageCursor? cursor, bool more)
    {
        var backwards = cursor?.Form == CursorForm.Before;
        if (backwards)
            items.Reverse();
        if (items.Count == 0)
            return new RecordPage([], total, null, null);
        var before = new PageCursor(CursorForm.Before, items[0].Day, items[0].Row).ToString();
        var after = new PageCursor(CursorForm.After, items[^1].Day, items[^1].Row).ToString();
        var hasPrevious = backwards ? more : cursor is not null;
        return new RecordPage([.. items.Select(i => i.View)], total, hasPrevious ? before : null, backwards || more ? after : null);
    }
}
