namespace Entente.Reading.Lexicon;

/// <summary>Where around a predicate a condition of the lexicon looks.</summary>
public enum SlotKind
{
    /// <summary>Particle of a phrasal verb: <c>call off</c>.</summary>
    Particle,

    /// <summary>Direct object, or the subject of a passive.</summary>
    Object,

    /// <summary>Agent.</summary>
    Subject,

    /// <summary>Indirect object.</summary>
    IndirectObject,

    /// <summary>Nominal with a given preposition, under the predicate or under its object.</summary>
    Preposition,

    /// <summary>Gerund with a given preposition: <c>refrain from attacking</c>.</summary>
    PrepositionalVerb,

    /// <summary>Infinitive complement.</summary>
    Infinitive,

    /// <summary>Clause as complement.</summary>
    Clause,

    /// <summary>Adjective that modifies the predicate or its object.</summary>
    Adjective,

    /// <summary>Noun that modifies the predicate or its object.</summary>
    Compound,

    /// <summary>Verb that the predicate's clause hangs on: the crash in <c>a jet crashed, killing four</c>.</summary>
    Governor,

    /// <summary>Possessor.</summary>
    Possessor,
}
