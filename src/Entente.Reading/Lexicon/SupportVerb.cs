using Entente.Record;

namespace Entente.Reading.Lexicon;

/// <summary>A verb that lets the act of its noun through: <c>hold talks</c>, <c>postpone a visit</c>.</summary>
/// <param name="Verb">Lemma.</param>
/// <param name="Particle">Particle, or null.</param>
/// <param name="Effect">Status that it gives the act.</param>
/// <param name="Subject">Part of its subject.</param>
public sealed record SupportVerb(string Verb, string? Particle, EventStatus Effect, SupportSubject Subject);
