namespace Entente.Record;

/// <summary>Which way a record runs between two actors. The numbers are stored in archives and never change.</summary>
public enum DyadDirection
{
    /// <summary>Both act together, or the direction is left open.</summary>
    Both,

    /// <summary>The first acts upon the second.</summary>
    FromFirst,

    /// <summary>The second acts upon the first.</summary>
    FromSecond,
}
