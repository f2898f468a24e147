namespace Entente.Record;

/// <summary>A political actor of one article, with every place where the article refers to it.</summary>
/// <param name="Id">Identifier inside the reading: <c>a1</c>, <c>a2</c> …</param>
/// <param name="Code">ISO 3166 alpha-3 code of its country, or <c>IGO:</c>, <c>IMG:</c>, <c>NGO:</c>, <c>REG:</c> and a name, or <c>UNK</c>.</param>
/// <param name="Sector">PLOVER sector such as <c>GOV</c>; null when the text does not show it.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Role">Post or description, such as <c>defence secretary</c>.</param>
/// <param name="Wikidata">Identifier in Wikidata, when the gazetteer has it.</param>
/// <param name="Mentions">Every reference in text order.</param>
public sealed record Actor(
    string Id, string Code, string? Sector, ActorKind Kind, string Name, string? Role, string? Wikidata, IReadOnlyList<ActorMention> Mentions)
{
    /// <summary>Code and sector as the gold files write them: <c>USA/GOV</c>, or <c>USA</c> alone.</summary>
    public string FullCode => Sector is null ? Code : Code + "/" + Sector;
}
