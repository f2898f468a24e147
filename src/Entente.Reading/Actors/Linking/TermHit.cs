using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>A post or agent noun found in a document.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Just past the last token.</param>
/// <param name="Sense">What it refers to.</param>
internal sealed record TermHit(int First, int End, TermSense Sense)
{
    /// <summary>Token that the noun phrase is headed by.</summary>
    public int Head => End - 1;
}
