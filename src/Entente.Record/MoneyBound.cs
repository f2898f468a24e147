namespace Entente.Record;

/// <summary>How an amount is bounded.</summary>
public enum MoneyBound
{
    /// <summary>Given plainly.</summary>
    Exact,

    /// <summary>Approximate.</summary>
    About,

    /// <summary>At most.</summary>
    UpTo,

    /// <summary>At least.</summary>
    AtLeast,
}
