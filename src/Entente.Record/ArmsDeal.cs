namespace Entente.Record;

/// <summary>A sale, gift, licence or offer of weapons or military equipment.</summary>
/// <param name="Id">Identifier inside the reading: <c>d1</c> …</param>
/// <param name="Suppliers">Identifiers of the suppliers.</param>
/// <param name="Recipients">Identifiers of the recipients.</param>
/// <param name="Items">What is supplied.</param>
/// <param name="Values">Sums, the main one first.</param>
/// <param name="Financing">How it is paid; null when not told.</param>
/// <param name="Stage">Furthest stage that the text reports.</param>
/// <param name="Date">Date of that stage.</param>
/// <param name="Evidence">Stretches that tell it, the best first.</param>
public sealed record ArmsDeal(
    string Id,
    IReadOnlyList<string> Suppliers,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<DealItem> Items,
    IReadOnlyList<MoneyAmount> Values,
    Financing? Financing,
    DealStage Stage,
    RecordDate Date,
    IReadOnlyList<Quote> Evidence);
