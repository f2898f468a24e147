namespace Entente.Language;

/// <summary>What the tokeniser knows of a word; a word may be several of these.</summary>
[Flags]
internal enum TokenKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Abbreviation whose full stop belongs to it: <c>Inc.</c>.</summary>
    Abbreviation = 1,

    /// <summary>Abbreviation before a name, after which no sentence ends: <c>Gen.</c>.</summary>
    Title = 2,

    /// <summary>Abbreviation only before a number: <c>No.</c>.</summary>
    Number = 4,

    /// <summary>Unit that is parted from the number before it: <c>5km</c>.</summary>
    Unit = 8,

    /// <summary>Prefix whose hyphen does not part words: <c>co-</c>.</summary>
    Prefix = 16,

    /// <summary>Word that is never parted.</summary>
    Whole = 32,

    /// <summary>Suffix whose hyphen does not part words: <c>-ish</c>.</summary>
    Suffix = 64,
}
