namespace Entente.Reading.Events;

/// <summary>A word that may name an act, with the verb that carries it.</summary>
/// <param name="Predicate">Token of the word.</param>
/// <param name="Carrier">Its support verb, or the word itself.</param>
/// <param name="Support">What the support verb adds; null without one.</param>
public readonly record struct Frame(int Predicate, int Carrier, Lexicon.SupportVerb? Support)
{
    /// <summary>True when another verb carries the act.</summary>
    public bool IsSupported => Carrier != Predicate;
}
