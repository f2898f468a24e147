namespace Entente.Record;

/// <summary>What sort of thing an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state or territory as a whole.</summary>
    State,

    /// <summary>A government, ministry, force, court or other organ.</summary>
    Government,

    /// <summary>A named or described person.</summary>
    Person,

    /// <summary>An international organisation, party, company or association.</summary>
    Organisation,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>A population or a crowd: protesters, refugees, Kurds.</summary>
    Population,

    /// <summary>A region that is named without its states.</summary>
    Region,

    /// <summary>Nothing in the text places it.</summary>
    Unknown,
}
