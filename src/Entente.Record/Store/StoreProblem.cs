namespace Entente.Record;

/// <summary>Why an archive cannot do what was asked.</summary>
public enum StoreProblem
{
    /// <summary>There is no such archive.</summary>
    Missing,

    /// <summary>What is there is no archive of this program.</summary>
    NotAnArchive,

    /// <summary>A newer version of the program wrote it.</summary>
    NewerSchema,

    /// <summary>Another process holds it.</summary>
    Locked,

    /// <summary>It cannot be written to.</summary>
    ReadOnly,

    /// <summary>The disk or quota is full.</summary>
    Full,

    /// <summary>Its content is damaged.</summary>
    Damaged,

    /// <summary>Anything else: the message of the database says what.</summary>
    Other,
}
