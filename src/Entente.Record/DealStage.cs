namespace Entente.Record;

/// <summary>How far an arms deal has come.</summary>
public enum DealStage
{
    /// <summary>Suggested, offered or considered.</summary>
    Proposed,

    /// <summary>Asked for by the recipient.</summary>
    Requested,

    /// <summary>Authorised or announced by one side.</summary>
    Approved,

    /// <summary>Agreed but not signed.</summary>
    Agreed,

    /// <summary>Signed or concluded.</summary>
    Signed,

    /// <summary>Delivered, in part or whole.</summary>
    Delivered,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Refused, or said not to exist.</summary>
    Denied,
}
