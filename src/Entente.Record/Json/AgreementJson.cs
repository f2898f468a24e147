using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>agreements</c>.</summary>
internal static class AgreementJson
{
    public static void Write(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteString("id"u8, agreement.Id);
        json.Words("parties"u8, agreement.Parties);
        json.WriteString("kind"u8, Spelling.AgreementKind.Of(agreement.Kind));
        json.WriteString("title"u8, agreement.Title);
        json.WriteString("stage"u8, Spelling.AgreementStage.Of(agreement.Stage));
        json.Date("date"u8, agreement.Date);
        json.List("history"u8, agreement.History, WriteStep);
        json.List("terms"u8, agreement.Terms, WriteTerm);
        json.Words("purposes"u8, agreement.Purposes);
        json.List("positions"u8, agreement.Positions, WritePosition);
        json.Quotes("evidence"u8, agreement.Evidence);
    }

    public static Agreement Read(JsonItem item) =>
        new(
            item.Text("id"),
            item.Texts("parties"),
            item.Word("kind", Spelling.AgreementKind),
            item.OptionalText("title"),
            item.Word("stage", Spelling.AgreementStage),
            item.Date("date"),
            item.Items("history", ReadStep),
            item.Items("terms", ReadTerm),
            item.Texts("purposes"),
            item.Items("positions", ReadPosition),
            item.Quotes("evidence"));

    private static void WriteStep(Utf8JsonWriter json, AgreementStep step)
    {
        json.WriteString("stage"u8, Spelling.AgreementStage.Of(step.Stage));
        json.Date("date"u8, step.Date);
        json.WriteString("event"u8, step.Event);
    }

    private static AgreementStep ReadStep(JsonItem item) =>
        new(item.Word("stage", Spelling.AgreementStage), item.Date("date"), item.OptionalText("event"));

    private static void WriteTerm(Utf8JsonWriter json, AgreementTerm term)
    {
        json.WriteString("kind"u8, term.Kind);
        json.WriteString("text"u8, term.Words.Text);
        json.WriteBoolean("negated"u8, term.Negated);
        json.Number("count"u8, term.Count);
        json.WriteString("grantor"u8, term.Grantor);
        json.WriteString("grantee"u8, term.Grantee);
        json.Span("span"u8, term.Words.Span);
    }

    private static AgreementTerm ReadTerm(JsonItem item) =>
        new(
            item.OptionalText("kind"),
            item.Quote("text"),
            item.Flag("negated"),
            item.OptionalInteger("count"),
            item.OptionalText("grantor"),
            item.OptionalText("grantee"));

    private static void WritePosition(Utf8JsonWriter json, AgreementPosition position)
    {
        json.WriteString("actor"u8, position.Actor);
        json.WriteString("stance"u8, Spelling.Position(position.Stance));
        json.WriteString("statement"u8, position.Statement);
    }

    private static AgreementPosition ReadPosition(JsonItem item)
    {
        var word = item.Text("stance");
        return Spelling.TryParsePosition(word, out var stance)
            ? new AgreementPosition(item.Text("actor"), stance, item.OptionalText("statement"))
            : throw item.Error("stance", $"'{word}' is no position");
    }
}
