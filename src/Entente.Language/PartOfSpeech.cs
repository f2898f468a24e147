namespace Entente.Language;

/// <summary>Universal part-of-speech tags (UPOS) as defined by Universal Dependencies.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Not tagged yet, or outside the tag set.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adj,

    /// <summary>Adposition: prepositions and postpositions.</summary>
    Adp,

    /// <summary>Adverb.</summary>
    Adv,

    /// <summary>Auxiliary, the copula and modals included.</summary>
    Aux,

    /// <summary>Coordinating conjunction.</summary>
    Cconj,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Interjection.</summary>
    Intj,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Number, in digits or words.</summary>
    Num,

    /// <summary>Particle: <c>not</c>, infinitival <c>to</c>, possessive <c>'s</c>.</summary>
    Part,

    /// <summary>Pronoun, possessive pronouns included.</summary>
    Pron,

    /// <summary>Proper noun.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction.</summary>
    Sconj,

    /// <summary>Symbol: currency signs, percent.</summary>
    Sym,

    /// <summary>Verb other than auxiliary.</summary>
    Verb,
}
