namespace Entente.Record;

/// <summary>How a text refers to an actor.</summary>
public enum MentionKind
{
    /// <summary>A proper name, a demonym or an adjective made from one.</summary>
    Name,

    /// <summary>A common noun: <c>the rebels</c>.</summary>
    Nominal,

    /// <summary>A pronoun or possessive.</summary>
    Pronoun,

    /// <summary>A seat of power that stands for its government: <c>the Kremlin</c>.</summary>
    Metonym,
}
