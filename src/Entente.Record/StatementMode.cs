namespace Entente.Record;

/// <summary>How speech is reported.</summary>
public enum StatementMode
{
    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>Paraphrased.</summary>
    Indirect,
}
