namespace Entente.Reading.Actors.Linking;

/// <summary>How a mention finds its actors.</summary>
internal enum DraftKind : byte
{
    /// <summary>A listed name.</summary>
    Name,

    /// <summary>A person by name, listed or not.</summary>
    Person,

    /// <summary>A post or agent noun.</summary>
    Nominal,

    /// <summary>A pronoun or possessive.</summary>
    Pronoun,

    /// <summary>Both of two parties named before: <c>the two sides</c>.</summary>
    Pair,

    /// <summary>A state named before: <c>the country</c>.</summary>
    Country,

    /// <summary>An organisation or group named before: <c>the bloc</c>.</summary>
    Organisation,

    /// <summary>Stands for the actors of another mention: an amount for those counted, a body's name for its description.</summary>
    Alias,

    /// <summary>A region named before: <c>the region</c>.</summary>
    Region,
}
