using Entente.Record;

namespace Entente.Storage.Sqlite;

/// <summary>
/// Plans the search for records. The table that narrows most drives it: the words, then the pair, then the actor, then the article, else the
/// records in order of day. <c>CROSS JOIN</c> holds SQLite to that.
/// </summary>
internal static class RecordRows
{
    public static FoundRows Plan(RecordQuery query)
    {
        var conditions = new SqlConditions();
        var expression = SearchWords.Expression(query.Text);
        var rows =
            expression is not null ? ByWords(query, conditions, expression)
            : query is { Actor: not null, Partner: not null } ? ByPair(query, conditions)
            : query.Actor is not null ? ByActor(query, conditions)
            : new FoundRows("record r", conditions, "r.last", "r.id", null);
        AddKind(query, conditions, rows.Row[..rows.Row.IndexOf('.', StringComparison.Ordinal)]);
        if (query.Article is not null)
            conditions.Add("r.article = (SELECT id FROM article WHERE hash = ?)", query.Article);
        if (query.From is { } from)
            conditions.Add(rows.Day + " >= ?", from.DayNumber);
        if (query.To is { } to)
            conditions.Add("r.first <= ?", to.DayNumber);
        return rows;
    }

    private static FoundRows ByWords(RecordQuery query, SqlConditions conditions, string expression)
    {
        conditions.Add("record_words MATCH ?", expression);
        if (query is { Actor: not null, Partner: not null })
        {
            var pair = PairOf(query);
            conditions.Add(
                "EXISTS (SELECT 1 FROM pair p WHERE p.first = ? AND p.second = ? AND p.kind = r.kind AND p.last = r.last AND p.record = r.id"
                + Directions("p", pair.Direction) + ")", pair.First, pair.Second);
        }
        else if (query.Actor is { } actor)
        {
            conditions.Add(
                "EXISTS (SELECT 1 FROM involved i WHERE i.code = ? AND i.kind = r.kind AND i.last = r.last AND i.record = r.id"
                + Sides(query.Side) + ")", actor);
        }

        return new FoundRows("record_words CROSS JOIN record r ON r.id = record_words.rowid", conditions, "r.last", "r.id", "record_words.rank");
    }

    private static FoundRows ByPair(RecordQuery query, SqlConditions conditions)
    {
        var pair = PairOf(query);
        conditions.Add("p.first = ? AND p.second = ?" + Directions("p", pair.Direction), pair.First, pair.Second);
        return new FoundRows("pair p CROSS JOIN record r ON r.id = p.record", conditions, "p.last", "p.record", null);
    }

    private static FoundRows ByActor(RecordQuery query, SqlConditions conditions)
    {
        conditions.Add("i.code = ?" + Sides(query.Side), query.Actor!);
        return new FoundRows("involved i CROSS JOIN record r ON r.id = i.record", conditions, "i.last", "i.record", null);
    }

    private static void AddKind(RecordQuery query, SqlConditions conditions, string driver)
    {
        var filters = KindFilter.Of(query);
        var kind = query.Kind ?? (filters.Count > 0 ? filters[0].Kind : null);
        if (kind is { } known)
            conditions.Add(driver + ".kind = ?", (int)known);
        foreach (var filter in filters)
        {
            if (filter.Kind == kind)
                conditions.Add($"r.{filter.Column} = ?", filter.Value);
            else
                conditions.Add("0");
        }
    }

    private static (string First, string Second, DyadDirection? Direction) PairOf(RecordQuery query)
    {
        var (actor, partner) = (query.Actor!, query.Partner!);
        if (string.CompareOrdinal(actor, partner) <= 0)
            return (actor, partner, query.Direction);
        return (partner, actor, query.Direction switch
        {
            DyadDirection.FromFirst => DyadDirection.FromSecond,
            DyadDirection.FromSecond => DyadDirection.FromFirst,
            _ => query.Direction,
        });
    }

    private static string Directions(string alias, DyadDirection? direction) => direction switch
    {
        null => "",
        DyadDirection.Both => $" AND {alias}.direction = 0",
        DyadDirection.FromFirst => $" AND {alias}.direction IN (0, 1)",
        _ => $" AND {alias}.direction IN (0, 2)",
    };

    private static string Sides(PartySide? side) => side switch
    {
        null => "",
        PartySide.Acting => " AND i.sides & 1",
        PartySide.Affected => " AND i.sides & 2",
        _ => " AND i.sides & 4",
    };
}
