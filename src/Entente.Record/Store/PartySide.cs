namespace Entente.Record;

/// <summary>Part that an actor plays in a record. The numbers are stored in archives and never change.</summary>
public enum PartySide
{
    /// <summary>Source of an event, party, supplier, visitor or speaker.</summary>
    Acting,

    /// <summary>Target of an event, recipient, host, or actor that a statement is about.</summary>
    Affected,

    /// <summary>Takes a position on an agreement of others.</summary>
    Commenting,
}
