namespace Entente.DataBuild.Scoring;

/// <summary>A visit in the short form.</summary>
internal sealed record GoldVisit
{
    /// <summary>Those who travel.</summary>
    public IReadOnlyList<GoldVisitor> Visitors { get; init; } = [];

    /// <summary>Code of the state visited.</summary>
    public string? Host { get; init; }

    /// <summary>Town or building.</summary>
    public string? Place { get; init; }

    /// <summary>Stage, such as <c>planned</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>First and last day.</summary>
    public IReadOnlyList<string>? Date { get; init; }

    /// <summary>The words that show it.</summary>
    public string? Evidence { get; init; }
}
