using System.Globalization;
using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Compiled statements over the tables <c>article</c> and <c>named</c>.</summary>
internal sealed class ArticleStatements : IDisposable
{
    private readonly PreparedSql _find;
    private readonly PreparedSql _remove;
    private readonly PreparedSql _insert;
    private readonly PreparedSql _name;

    private ArticleStatements(PreparedSql find, PreparedSql remove, PreparedSql insert, PreparedSql name)
    {
        _find = find;
        _remove = remove;
        _insert = insert;
        _name = name;
    }

    public static ArticleStatements Create(SqliteConnection connection) =>
        new(
            PreparedSql.Create(connection, "SELECT id, engine, model, lexicon, ontology FROM article WHERE hash = $1", 1),
            PreparedSql.Create(connection, "DELETE FROM article WHERE id = $1", 1),
            PreparedSql.Create(
                connection,
                """
                INSERT INTO article (id, hash, title, publisher, url, published, day, engine, model, lexicon, ontology,
                    events, agreements, arms_deals, visits, statements, frame, text)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
                RETURNING id
                """,
                18),
            PreparedSql.Create(connection, "INSERT INTO named (code, day, article) VALUES ($1, $2, $3)", 3));

    /// <summary>Row number and coder of an article that is there already.</summary>
    public (long Row, CoderVersion Coder)? Find(SqliteTransaction transaction, string id)
    {
        using var rows = _find.Rows(transaction, id);
        return rows.Read()
            ? (rows.GetInt64(0), new CoderVersion(rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4)))
            : null;
    }

    /// <summary>Deletes an article with its records.</summary>
    public void Remove(SqliteTransaction transaction, long row) => _remove.Run(transaction, row);

    /// <summary>Inserts an article, under its old row number when it had one, and gives its row number.</summary>
    public long Insert(SqliteTransaction transaction, ArticleReading reading, long? row)
    {
        var (article, coder) = (reading.Article, reading.Coder);
        var day = SqliteWriter.Day(article.PublishedOn);
        var id = (long)_insert.Value(
            transaction, row, article.Id, article.Title, article.Publisher, article.Url,
            article.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture), day,
            coder.Engine, coder.Model, coder.Lexicon, coder.Ontology, reading.Events.Count, reading.Agreements.Count, reading.ArmsDeals.Count,
            reading.Visits.Count, reading.Statements.Count, RecordJson.WriteFrame(reading), article.Text)!;
        foreach (var code in RecordEntries.CodesOf(reading))
            _name.Run(transaction, code, day, id);
        return id;
    }

    public void Dispose()
    {
        _find.Dispose();
        _remove.Dispose();
        _insert.Dispose();
        _name.Dispose();
    }
}
