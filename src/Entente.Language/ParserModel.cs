namespace Entente.Language;

/// <summary>Which networks tag and parse; <c>docs/language.md</c> has their figures.</summary>
public enum ParserModel
{
    /// <summary>One small network: the default.</summary>
    Fast,

    /// <summary>The fast network and two larger ones together: fewer errors at a fifth of the speed or less.</summary>
    Accurate,
}
