namespace Entente.Reading.Lexicon;

/// <summary>Grammatical places that hold the actors of an event.</summary>
public enum SelectorKind
{
    /// <summary>The agent.</summary>
    Subject,

    /// <summary>Direct object or passive subject.</summary>
    Object,

    /// <summary>Indirect object.</summary>
    IndirectObject,

    /// <summary>Nominal with a preposition.</summary>
    Preposition,

    /// <summary>Possessor.</summary>
    Possessor,

    /// <summary>Adjective or compound modifier.</summary>
    Modifier,

    /// <summary>The predicate itself: the place in <c>she was in Lima</c>.</summary>
    Self,

    /// <summary>Subject of the complement clause.</summary>
    ComplementSubject,

    /// <summary>Object of the complement clause.</summary>
    ComplementObject,

    /// <summary>Nobody.</summary>
    None,
}
