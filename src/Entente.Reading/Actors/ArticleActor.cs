using Entente.Record;

namespace Entente.Reading;

/// <summary>
/// One political actor of one article. Two references are the same actor of the article exactly when they are the same object:
/// compare by reference, never by <see cref="Code"/>, which several actors of an article may share.
/// </summary>
public sealed class ArticleActor
{
    /// <summary>ISO 3166 alpha-3 code of its country, or <c>IGO:</c>, <c>IMG:</c>, <c>NGO:</c>, <c>REG:</c> and a name, or <c>UNK</c>.</summary>
    public required string Code { get; init; }

    /// <summary>PLOVER sector such as <c>GOV</c>; null when the text does not show it.</summary>
    public string? Sector { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Name to show: the listed name of a state or organisation, else the fullest words that the article uses.</summary>
    public required string Name { get; init; }

    /// <summary>Post or description, such as <c>defence secretary</c>; for a former holder it begins with <c>former</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Identifier in Wikidata, when the gazetteer has it.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The fullest form of the person's name; null for whatever is no named person.</summary>
    public string? PersonName { get; init; }

    /// <summary><see cref="Code"/> and <see cref="Sector"/> as the gold files write them: <c>USA/GOV</c>, or <c>USA</c> alone.</summary>
    public string FullCode => Sector is null ? Code : Code + "/" + Sector;

    /// <summary>Full code and name, for traces.</summary>
    public override string ToString() => $"{FullCode} {Name}";
}
