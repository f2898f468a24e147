namespace Entente.Language;

/// <summary>Tags of the fields of a language model file. Numbers are never reused (3, 5 and 7 were); the layout of each field is that of the named reader.</summary>
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

    /// <summary>Tagger and parser: <see cref="ParserNetwork"/>.</summary>
    Network = 8,
}
