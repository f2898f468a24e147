namespace Entente.Reading.Dates;

/// <summary>How a number is hedged.</summary>
internal enum Hedge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>About that much.</summary>
    About,

    /// <summary>A little less: <c>nearly</c>.</summary>
    Under,

    /// <summary>That or more: <c>over</c>.</summary>
    Over,
}
