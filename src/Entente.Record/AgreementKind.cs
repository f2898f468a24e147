namespace Entente.Record;

/// <summary>Subject matter of an agreement.</summary>
public enum AgreementKind
{
    /// <summary>Defence and security cooperation.</summary>
    Defence,

    /// <summary>Use of bases or facilities.</summary>
    BaseAccess,

    /// <summary>Supply of arms.</summary>
    Arms,

    /// <summary>Truce, ceasefire or settlement.</summary>
    Peace,

    /// <summary>Trade and investment.</summary>
    Trade,

    /// <summary>Oil, gas, electricity, pipelines.</summary>
    Energy,

    /// <summary>Borders and territory.</summary>
    Border,

    /// <summary>Nuclear arms or energy.</summary>
    Nuclear,

    /// <summary>Extradition, police, courts.</summary>
    Legal,

    /// <summary>Migrants and refugees.</summary>
    Migration,

    /// <summary>Loans, grants and relief.</summary>
    Aid,

    /// <summary>Climate, nature, waters.</summary>
    Environment,

    /// <summary>Anything else.</summary>
    Other,
}
