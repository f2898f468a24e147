namespace Entente.Reading.Actors.Linking;

/// <summary>Pronouns by what they may refer to.</summary>
internal enum Pronoun : byte
{
    /// <summary>No pronoun that refers to actors.</summary>
    None,

    /// <summary>A man.</summary>
    He,

    /// <summary>A woman, or a ship or state of old.</summary>
    She,

    /// <summary>A thing, body or state.</summary>
    It,

    /// <summary>Several, or a body.</summary>
    They,

    /// <summary>The speaker's side.</summary>
    We,

    /// <summary>The speaker.</summary>
    I,

    /// <summary>The noun that a relative clause belongs to.</summary>
    Who,
}
