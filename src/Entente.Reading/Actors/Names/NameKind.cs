namespace Entente.Reading.Actors.Names;

/// <summary>What a surface form of the gazetteer stands for.</summary>
internal enum NameKind : byte
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>Adjective or noun made from a state's name.</summary>
    Demonym,

    /// <summary>A capital, which may also stand for the government.</summary>
    Capital,

    /// <summary>A seat of power that stands for a body.</summary>
    Metonym,

    /// <summary>A named body of a state.</summary>
    Organ,

    /// <summary>A region of several states.</summary>
    Region,

    /// <summary>An international organisation.</summary>
    Organisation,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>A company, party, outlet, union or other association with a country.</summary>
    Association,

    /// <summary>A person by full name.</summary>
    Person,

    /// <summary>A family name that listed persons bear.</summary>
    FamilyName,

    /// <summary>A place that is no state.</summary>
    Place,
}
