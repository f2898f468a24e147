namespace Entente.Record;

/// <summary>What produced a reading, so that it can be explained and repeated years later.</summary>
/// <param name="Engine">Version of the program.</param>
/// <param name="Model">Name of the language model, from its card.</param>
/// <param name="Lexicon">Version of lexicon, gazetteer and codebook.</param>
/// <param name="Ontology">Event ontology, such as <c>plover-2.0+cameo-1.1b3</c>.</param>
public sealed record CoderVersion(string Engine, string Model, string Lexicon, string Ontology);
