using System.Text.Json;

namespace Entente.Record;

/// <summary>Items of <c>armsDeals</c>.</summary>
internal static class ArmsDealJson
{
    public static void Write(Utf8JsonWriter json, ArmsDeal deal)
    {
        json.WriteString("id"u8, deal.Id);
        json.Words("suppliers"u8, deal.Suppliers);
        json.Words("recipients"u8, deal.Recipients);
        json.List("items"u8, deal.Items, WriteItem);
        json.List("values"u8, deal.Values, WriteValue);
        json.WriteString("financing"u8, Spelling.Financing.Of(deal.Financing));
        json.WriteString("stage"u8, Spelling.DealStage.Of(deal.Stage));
        json.Date("date"u8, deal.Date);
        json.Quotes("evidence"u8, deal.Evidence);
    }

    public static ArmsDeal Read(JsonItem item) =>
        new(
            item.Text("id"),
            item.Texts("suppliers"),
            item.Texts("recipients"),
            item.Items("items", ReadItem),
            item.Items("values", ReadValue),
            item.OptionalWord("financing", Spelling.Financing),
            item.Word("stage", Spelling.DealStage),
            item.Date("date"),
            item.Quotes("evidence"));

    private static void WriteItem(Utf8JsonWriter json, DealItem goods)
    {
        json.WriteString("text"u8, goods.Text);
        json.WriteString("designation"u8, goods.Designation);
        json.WriteString("category"u8, goods.Category);
        json.Number("quantity"u8, goods.Quantity);
    }

    private static DealItem ReadItem(JsonItem item) =>
        new(item.Text("text"), item.OptionalText("designation"), item.OptionalText("category"), item.OptionalInteger("quantity"));

    private static void WriteValue(Utf8JsonWriter json, MoneyAmount value)
    {
        json.WriteNumber("amount"u8, value.Amount);
        json.WriteString("currency"u8, value.Currency);
        json.WriteString("bound"u8, Spelling.MoneyBound.Of(value.Bound));
        json.WriteString("quote"u8, value.Words.Text);
        json.Span("span"u8, value.Words.Span);
    }

    private static MoneyAmount ReadValue(JsonItem item) =>
        new(item.Amount("amount"), item.Text("currency"), item.Word("bound", Spelling.MoneyBound), item.Quote());
}
