using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>An actor while the article is being read: later words may still say more of it.</summary>
internal sealed class ActorDraft
{
    /// <summary>Code, or <c>UNK</c> while nothing places it.</summary>
    public required string Code { get; set; }

    /// <summary>Sector, or null.</summary>
    public string? Sector { get; set; }

    /// <summary>Sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; set; }

    /// <summary>Post or description.</summary>
    public string? Role { get; set; }

    /// <summary>Fullest name of a person.</summary>
    public string? PersonName { get; set; }

    /// <summary>Hash of the family name of a person; 0 otherwise.</summary>
    public ulong FamilyName { get; set; }

    /// <summary>True for a woman, false for a man, null when nothing shows it.</summary>
    public bool? IsWoman { get; set; }

    /// <summary>True for actors that are spoken of as <c>they</c>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>The finished actor.</summary>
    public ArticleActor Finish() => new()
    {
        Code = Code,
        Sector = Sector,
        Kind = Code == "UNK" && Kind == ActorKind.State ? ActorKind.Unknown : Kind,
        Name = Name,
        Role = Role,
        PersonName = PersonName,
    };
}
