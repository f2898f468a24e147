namespace Entente.Language;

/// <summary>Tags of the fields of a language model file. Numbers are never reused (3, 5 and 7 are spent); the layout of each field is that of the named reader.</summary>
internal enum ModelField
{
    /// <summary>Abbreviations, unsplit words and splits of contractions: <see cref="TokenLexicon"/>.</summary>
    Tokens = 1,

    /// <summary>Weights for sentence ends: <see cref="HashedScorer"/>.</summary>
    SentenceEnds = 2,

    /// <summary>Pairs of UPOS and XPOS: <see cref="TagSet"/>.</summary>
    Tags = 4,

    /// <summary>Edit rules and exceptions: <see cref="Lemmatiser"/>.</summary>
    Lemmas = 6,

    /// <summary>Tagger and parser: <see cref="Parser"/>.</summary>
    Network = 8,

    /// <summary>Finder of names: <see cref="NameTagger"/>.</summary>
    Names = 9,

    /// <summary>Given word vectors, shared by all networks: <see cref="WordVectors"/>.</summary>
    Vectors = 10,

    /// <summary>Name and version of the model, as records carry it: one string.</summary>
    Name = 11,
}
