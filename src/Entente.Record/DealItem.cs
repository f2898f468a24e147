namespace Entente.Record;

/// <summary>Goods of an arms deal.</summary>
/// <param name="Text">Words for the item, without its number.</param>
/// <param name="Designation">Type designation, such as <c>Su-30</c>.</param>
/// <param name="Category">SIPRI weapon category.</param>
/// <param name="Quantity">Number of pieces; null when not told.</param>
public sealed record DealItem(string Text, string? Designation, string? Category, int? Quantity);
