namespace Entente.DataBuild.Scoring;

/// <summary>An arms deal in the short form.</summary>
internal sealed record GoldDeal
{
    /// <summary>Codes of those who give.</summary>
    public IReadOnlyList<string> Suppliers { get; init; } = [];

    /// <summary>Codes of those who receive.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The main sum; null when the text gives none.</summary>
    public GoldValue? Value { get; init; }

    /// <summary>How it is paid for, such as <c>loan</c>.</summary>
    public string? Financing { get; init; }

    /// <summary>Stage, such as <c>signed</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>First and last day of that stage.</summary>
    public IReadOnlyList<string>? Date { get; init; }

    /// <summary>The words that show it.</summary>
    public string? Evidence { get; init; }
}
