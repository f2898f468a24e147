namespace Entente.Reading.Money;

/// <summary>How a form names a currency.</summary>
internal enum CurrencyKind
{
    /// <summary>A sign that stands before the number, or after it: <c>US$</c>, <c>€</c>.</summary>
    Sign,

    /// <summary>An ISO 4217 code in capitals, before or after the number.</summary>
    Code,

    /// <summary>A name after the number: <c>Swiss francs</c>.</summary>
    Name,

    /// <summary>A hundredth of a unit, after the number: <c>cents</c>.</summary>
    Minor,
}
