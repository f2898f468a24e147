using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Compiled statements over the tables <c>record</c>, <c>party</c>, <c>involved</c> and <c>pair</c>.</summary>
internal sealed class RecordStatements : IDisposable
{
    private readonly PreparedSql _record;
    private readonly PreparedSql _words;
    private readonly PreparedSql _party;
    private readonly PreparedSql _involved;
    private readonly PreparedSql _pair;

    private RecordStatements(PreparedSql record, PreparedSql words, PreparedSql party, PreparedSql involved, PreparedSql pair)
    {
        _record = record;
        _words = words;
        _party = party;
        _involved = involved;
        _pair = pair;
    }

    public static RecordStatements Create(SqliteConnection connection) =>
        new(
            PreparedSql.Create(
                connection,
                """
                INSERT INTO record (article, kind, local, type, status, quad, goldstein, date_start, date_end, first, last, year, month, quote, body)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id
                """,
                15),
            PreparedSql.Create(connection, "INSERT INTO record_words (rowid, words) VALUES ($1, $2)", 2),
            PreparedSql.Create(connection, "INSERT INTO party (record, position, actor, code, sector, name, side) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7),
            PreparedSql.Create(connection, "INSERT INTO involved (code, kind, last, record, sides) VALUES ($1, $2, $3, $4, $5)", 5),
            PreparedSql.Create(connection, "INSERT INTO pair (first, second, kind, last, record, direction) VALUES ($1, $2, $3, $4, $5, $6)", 6));

    /// <summary>Files one record under its article.</summary>
    public void Insert(SqliteTransaction transaction, long article, RecordEntry entry)
    {
        var kind = (long)entry.Kind;
        var last = SqliteWriter.Day(entry.Days?.End);
        var id = (long)_record.Value(
            transaction, article, kind, entry.Id, entry.Type, entry.Status, entry.Quad, entry.Goldstein,
            SqliteWriter.Text(entry.Date.Interval?.Start), SqliteWriter.Text(entry.Date.Interval?.End),
            SqliteWriter.Day(entry.Days?.Start), last, entry.Year, entry.Month, entry.Quote, entry.Body)!;
        _words.Run(transaction, id, entry.SearchText);
        InsertParties(transaction, id, entry.Parties);
        foreach (var group in entry.Parties.GroupBy(p => p.Code, StringComparer.Ordinal))
            _involved.Run(transaction, group.Key, kind, last, id, group.Aggregate(0, (sides, p) => sides | (1 << (int)p.Side)));
        foreach (var pair in entry.Pairs)
            _pair.Run(transaction, pair.First, pair.Second, kind, last, id, (int)pair.Direction);
    }

    public void Dispose()
    {
        _record.Dispose();
        _words.Dispose();
        _party.Dispose();
        _involved.Dispose();
        _pair.Dispose();
    }

    private void InsertParties(SqliteTransaction transaction, long record, IReadOnlyList<RecordParty> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            var party = parties[i];
            _party.Run(transaction, record, i, party.Actor, party.Code, party.Sector, party.Name, (int)party.Side);
        }
    }
}
