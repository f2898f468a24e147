namespace Entente.Reading.Lexicon;

/// <summary>What a condition asks of the word in its slot.</summary>
public enum FillerKind
{
    /// <summary>Any word.</summary>
    Any,

    /// <summary>One of the listed lemmas or of a listed class.</summary>
    Lemma,

    /// <summary>A political actor.</summary>
    Actor,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A noun that the predicate lexicon lists as an act.</summary>
    Act,
}
