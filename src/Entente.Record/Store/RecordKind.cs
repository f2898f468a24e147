namespace Entente.Record;

/// <summary>What a query finds. The numbers are stored in archives and never change.</summary>
public enum RecordKind
{
    /// <summary>A whole article.</summary>
    Article,

    /// <summary>A political event.</summary>
    Event,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>An arms deal.</summary>
    ArmsDeal,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A statement.</summary>
    Statement,
}
