using System.Text.Json;

namespace Entente.Record;

/// <summary>
/// A result of a query as one JSON object: <c>id</c>, <c>kind</c>, <c>article</c>, <c>parties</c> (code, sector, name, side) and <c>record</c>, the
/// record as it stands in a reading; an article has <c>snippet</c> and <c>records</c>, the numbers by kind, instead of the last two.
/// </summary>
public static class RecordViewJson
{
    /// <summary>Writes one object; the caller flushes.</summary>
    public static void Write(Utf8JsonWriter json, RecordView view)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, view.Id);
        json.WriteString("kind"u8, Spelling.Kind.Of(view.Kind));
        WriteArticle(json, view.Article);
        if (view is ArticleView article)
            WriteContents(json, article);
        else
            WriteRecord(json, view);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleHeader article)
    {
        json.WriteStartObject("article"u8);
        json.WriteString("id"u8, article.Id);
        json.WriteString("title"u8, article.Title);
        json.WriteString("publisher"u8, article.Publisher);
        json.WriteString("url"u8, article.Url);
        json.WriteString("published"u8, article.Published is { } time ? ArticleJson.Format(time) : null);
        json.WriteEndObject();
    }

    private static void WriteContents(Utf8JsonWriter json, ArticleView view)
    {
        json.WriteString("snippet"u8, view.Snippet.Text);
        json.WriteStartObject("records"u8);
        foreach (var kind in Enum.GetValues<RecordKind>().Where(k => k != RecordKind.Article))
            json.WriteNumber(Spelling.Kind.Of(kind), view.Records.Of(kind));
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordView view)
    {
        json.List("parties"u8, view.Parties, WriteParty);
        json.WriteStartObject("record"u8);
        switch (view)
        {
            case EventView act:
                EventJson.Write(json, act.Act);
                break;
            case AgreementView agreement:
                AgreementJson.Write(json, agreement.Agreement);
                break;
            case ArmsDealView deal:
                ArmsDealJson.Write(json, deal.Deal);
                break;
            case VisitView visit:
                VisitJson.Write(json, visit.Visit);
                break;
            case StatementView statement:
                StatementJson.Write(json, statement.Statement);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, RecordParty party)
    {
        json.WriteString("actor"u8, party.Actor);
        json.WriteString("code"u8, party.Code);
        json.WriteString("sector"u8, party.Sector);
        json.WriteString("name"u8, party.Name);
        json.WriteString("side"u8, Spelling.Side.Of(party.Side));
    }
}
