namespace Entente.Language;

/// <summary>What a name names. The first three are learned; the others come from rules over them.</summary>
public enum NameType : byte
{
    /// <summary>A person; titles stay outside.</summary>
    Person,

    /// <summary>A body of people with a name: company, party, ministry, team, union of states.</summary>
    Organisation,

    /// <summary>A place, state and building included. Adjectives of nations are no names.</summary>
    Place,

    /// <summary>A force that fights without being an army of a state, or a formation of one.</summary>
    ArmedGroup,

    /// <summary>A weapon, vehicle, ship or system by its type or own name.</summary>
    Weapon,

    /// <summary>A treaty, accord, convention or plan by its title.</summary>
    Agreement,
}
