namespace Entente.Reading.Lexicon;

/// <summary>Side of an arms transfer that the subject of a word takes.</summary>
public enum TransferRole
{
    /// <summary>It gives: <c>sell</c>.</summary>
    Supplier,

    /// <summary>It takes: <c>buy</c>.</summary>
    Recipient,

    /// <summary>The word does not say: <c>an arms deal with</c>.</summary>
    Either,
}
