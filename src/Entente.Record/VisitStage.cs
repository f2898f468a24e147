namespace Entente.Record;

/// <summary>How far a visit has come.</summary>
public enum VisitStage
{
    /// <summary>Took place.</summary>
    Happened,

    /// <summary>Under way at publication.</summary>
    Ongoing,

    /// <summary>Announced.</summary>
    Planned,

    /// <summary>Called off or put off.</summary>
    Cancelled,
}
