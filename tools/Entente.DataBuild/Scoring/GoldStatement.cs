namespace Entente.DataBuild.Scoring;

/// <summary>A statement in the short form.</summary>
internal sealed record GoldStatement
{
    /// <summary>Code of the speaker.</summary>
    public string? Speaker { get; init; }

    /// <summary>Person who speaks.</summary>
    public string? Name { get; init; }

    /// <summary><c>direct</c> or <c>indirect</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Stance, such as <c>denies</c>.</summary>
    public string? Stance { get; init; }

    /// <summary>Codes of the actors that it is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>True where it answers a claim of somebody else.</summary>
    public bool Rebuts { get; init; }

    /// <summary>Its words.</summary>
    public string? Evidence { get; init; }
}
