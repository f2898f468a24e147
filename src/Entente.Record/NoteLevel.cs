namespace Entente.Record;

/// <summary>Weight of a note.</summary>
public enum NoteLevel
{
    /// <summary>For information: nothing is lost.</summary>
    Info,

    /// <summary>Something could not be read or was passed over.</summary>
    Warning,
}
