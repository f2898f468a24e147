namespace Entente.Record;

/// <summary>How far an agreement has come.</summary>
public enum AgreementStage
{
    /// <summary>Suggested or planned.</summary>
    Proposed,

    /// <summary>Under negotiation.</summary>
    Negotiating,

    /// <summary>Reached but not signed.</summary>
    Agreed,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Ratified or approved by a legislature.</summary>
    Ratified,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Ended or left.</summary>
    Ended,

    /// <summary>Refused or failed.</summary>
    Rejected,
}
