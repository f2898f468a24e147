namespace Entente.Record;

/// <summary>How arms are paid for.</summary>
public enum Financing
{
    /// <summary>Bought.</summary>
    Sale,

    /// <summary>Bought with a loan from the supplier.</summary>
    Loan,

    /// <summary>Given.</summary>
    Grant,

    /// <summary>Leased.</summary>
    Lease,

    /// <summary>Paid in goods.</summary>
    Barter,
}
