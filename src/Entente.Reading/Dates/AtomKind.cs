namespace Entente.Reading.Dates;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with groups of three and a fraction.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,
}
