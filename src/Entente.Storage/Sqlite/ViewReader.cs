using System.Globalization;
using System.Text.Json;
using Entente.Record;
using Entente.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Turns rows into views. The select lists stand beside the code that reads them; day and row number come first in both.</summary>
internal static class ViewReader
{
    // Marks around found words in a snippet; neither occurs in prose.
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    /// <summary>Select list and joins for records.</summary>
    public static string SelectRecords(FoundRows rows) =>
        $"""
        SELECT {rows.Day}, {rows.Row}, a.hash, a.title, a.publisher, a.url, a.published, r.kind, r.body,
            (SELECT json_group_array(json_array(o.actor, o.code, o.sector, o.name, o.side) ORDER BY o.position) FROM party o WHERE o.record = r.id)
        FROM {rows.From} JOIN article a ON a.id = r.article
        """;

    /// <summary>Select list for articles.</summary>
    public static string SelectArticles(FoundRows rows)
    {
        var snippet = rows.Rank is null ? "substr(a.text, 1, 280)" : "snippet(article_words, 1, char(1), char(2), '…', 40)";
        return
            $"""
            SELECT {rows.Day}, {rows.Row}, a.hash, a.title, a.publisher, a.url, a.published, a.events, a.agreements, a.arms_deals, a.visits, a.statements, {snippet}
            FROM {rows.From}
            """;
    }

    /// <summary>Reads a row of either select list.</summary>
    public static FoundView Read(SqliteDataReader row, bool articles)
    {
        var view = articles ? Article(row) : Record(row);
        return new FoundView(row.GetInt64(0), row.GetInt64(1), view);
    }

    private static ArticleView Article(SqliteDataReader row)
    {
        var counts = new RecordCounts(1, row.GetInt64(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10), row.GetInt64(11));
        return new ArticleView(Header(row), Snippet(row.GetString(12)), counts);
    }

    private static RecordView Record(SqliteDataReader row)
    {
        var (header, parties, body) = (Header(row), Parties(row.GetString(9)), row.GetString(8));
        return (RecordKind)row.GetInt32(7) switch
        {
            RecordKind.Event => new EventView(header, parties, RecordJson.ReadEvent(body)),
            RecordKind.Agreement => new AgreementView(header, parties, RecordJson.ReadAgreement(body)),
            RecordKind.ArmsDeal => new ArmsDealView(header, parties, RecordJson.ReadArmsDeal(body)),
            RecordKind.Visit => new VisitView(header, parties, RecordJson.ReadVisit(body)),
            _ => new StatementView(header, parties, RecordJson.ReadStatement(body)),
        };
    }

    private static ArticleHeader Header(SqliteDataReader row) =>
        new(row.GetString(2), Text(row, 3), Text(row, 4), Text(row, 5), Text(row, 6) is { } time ? Time(time) : null);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static RecordParty[] Parties(string json)
    {
        using var document = JsonDocument.Parse(json);
        var list = document.RootElement;
        var parties = new RecordParty[list.GetArrayLength()];
        var index = 0;
        foreach (var item in list.EnumerateArray())
            parties[index++] = new RecordParty(item[0].GetString()!, item[1].GetString()!, item[2].GetString(), item[3].GetString()!, (PartySide)item[4].GetInt32());
        return parties;
    }

    private static Snippet Snippet(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var matches = new List<TextSpan>();
        var start = -1;
        foreach (var letter in marked)
        {
            if (letter == Open)
                start = text.Length;
            else if (letter == Close && start >= 0)
                matches.Add(new TextSpan(start, text.Length));
            else if (letter is not (Open or Close))
                text.Append(letter);
        }

        return new Snippet(text.ToString(), matches);
    }
}
