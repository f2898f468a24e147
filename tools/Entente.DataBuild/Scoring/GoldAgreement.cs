namespace Entente.DataBuild.Scoring;

/// <summary>An agreement in the short form.</summary>
internal sealed record GoldAgreement
{
    /// <summary>Codes of the parties that the text names.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Kind, such as <c>defence</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Stage, such as <c>signed</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>First and last day of that stage.</summary>
    public IReadOnlyList<string>? Date { get; init; }

    /// <summary>What it says, and what it is said not to say.</summary>
    public IReadOnlyList<GoldTerm> Terms { get; init; } = [];

    /// <summary>The words that show it.</summary>
    public string? Evidence { get; init; }
}
