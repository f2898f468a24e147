using Entente.Text;

namespace Entente.Record;

/// <summary>Speech that the text attributes to somebody.</summary>
/// <param name="Id">Identifier inside the reading: <c>s1</c> …</param>
/// <param name="Speaker">Identifier of the speaker.</param>
/// <param name="SpeakerName">Name of the person who speaks; null when none is named.</param>
/// <param name="Mode">Quoted or paraphrased.</param>
/// <param name="Stance">What the speaker does with it.</param>
/// <param name="Content">What is said.</param>
/// <param name="Cue">Verb or noun of saying; null for a quotation that stands alone.</param>
/// <param name="About">Identifiers of the actors that it is about.</param>
/// <param name="Audience">Whom it was said to, in the text's words.</param>
/// <param name="Rebuts">Statement that it answers; null when none.</param>
/// <param name="IsRebuttal">True when it answers a claim of somebody whom the text names, even if that claim is no statement of its own.</param>
public sealed record Statement(
    string Id,
    string Speaker,
    string? SpeakerName,
    StatementMode Mode,
    Stance Stance,
    Quote Content,
    TextSpan? Cue,
    IReadOnlyList<string> About,
    string? Audience,
    string? Rebuts,
    bool IsRebuttal);
