namespace Entente.Reading.Lexicon;

/// <summary>Part that the subject of a support verb plays in the act that its object names.</summary>
public enum SupportSubject
{
    /// <summary>It does the act: <c>launch an attack</c>.</summary>
    Source,

    /// <summary>It undergoes the act: <c>suffer an attack</c>.</summary>
    Target,

    /// <summary>It takes part among others: <c>attend talks</c>.</summary>
    Joint,

    /// <summary>The act itself is the subject, or the subject plays no part: <c>talks took place</c>.</summary>
    None,
}
