namespace Entente.Record;

/// <summary>What a speaker does with a statement.</summary>
public enum Stance
{
    /// <summary>Praises, welcomes, agrees.</summary>
    Supports,

    /// <summary>Disapproves.</summary>
    Criticises,

    /// <summary>Says that somebody did wrong.</summary>
    Accuses,

    /// <summary>Denies or refuses.</summary>
    Denies,

    /// <summary>Asks or calls for.</summary>
    Demands,

    /// <summary>Warns or threatens.</summary>
    Warns,

    /// <summary>Announces or undertakes a friendly or neutral act.</summary>
    Promises,

    /// <summary>Only reports or explains.</summary>
    Asserts,
}
