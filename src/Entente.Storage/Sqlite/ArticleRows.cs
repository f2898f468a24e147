using Entente.Record;

namespace Entente.Storage.Sqlite;

/// <summary>Plans the search for articles: by their words, by an actor that they name, else in order of day.</summary>
internal static class ArticleRows
{
    public static FoundRows Plan(RecordQuery query)
    {
        var conditions = new SqlConditions();
        var expression = SearchWords.Expression(query.Text);
        var rows =
            expression is not null ? ByWords(conditions, expression)
            : query.Actor is not null ? ByActor(query.Actor, conditions)
            : new FoundRows("article a", conditions, "a.day", "a.id", null);
        if (expression is not null && query.Actor is not null)
            AddNamed(conditions, query.Actor);
        if (query.Partner is not null)
            AddNamed(conditions, query.Partner);
        if (query.Article is not null)
            conditions.Add("a.hash = ?", query.Article);
        if (query.From is { } from)
            conditions.Add(rows.Day + " >= ?", from.DayNumber);
        if (query.To is { } to)
            conditions.Add(rows.Day + " <= ?", to.DayNumber);
        if (KindFilter.Of(query).Count > 0)
            conditions.Add("0");
        return rows;
    }

    private static FoundRows ByWords(SqlConditions conditions, string expression)
    {
        conditions.Add("article_words MATCH ?", expression);
        return new FoundRows("article_words CROSS JOIN article a ON a.id = article_words.rowid", conditions, "a.day", "a.id", "bm25(article_words, 4.0, 1.0)");
    }

    private static FoundRows ByActor(string actor, SqlConditions conditions)
    {
        conditions.Add("n.code = ?", actor);
        return new FoundRows("named n CROSS JOIN article a ON a.id = n.article", conditions, "n.day", "n.article", null);
    }

    private static void AddNamed(SqlConditions conditions, string code) =>
        conditions.Add("EXISTS (SELECT 1 FROM named o WHERE o.code = ? AND o.day = a.day AND o.article = a.id)", code);
}
