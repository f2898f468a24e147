namespace Entente.Reading.Actors.Names;

/// <summary>A common noun that refers to an actor: a post or an agent noun.</summary>
internal sealed class TermSense
{
    /// <summary>The noun as listed, in lower case and singular.</summary>
    public required string Form { get; init; }

    /// <summary>Sector that it implies; null when it implies none.</summary>
    public string? Sector { get; init; }

    /// <summary>What it refers to.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Rank of a post; null for agent nouns.</summary>
    public PostLevel? Level { get; init; }
}
