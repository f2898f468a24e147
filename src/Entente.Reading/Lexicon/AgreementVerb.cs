using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>A verb that takes an agreement as its object or subject.</summary>
/// <param name="Lemma">Lemma.</param>
/// <param name="Particle">Particle, or null.</param>
/// <param name="Stage">Stage that the agreement has reached when the act is done.</param>
/// <param name="SubjectIsParty">True when the one who does it is a party.</param>
public sealed record AgreementVerb(string Lemma, string? Particle, AgreementStage Stage, bool SubjectIsParty);
