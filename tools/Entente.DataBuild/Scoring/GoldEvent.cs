namespace Entente.DataBuild.Scoring;

/// <summary>An act in the short form: actors are codes with or without a sector, dates two days or null.</summary>
internal sealed record GoldEvent
{
    /// <summary>Doers.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The side acted upon; empty for joint acts.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>PLOVER event in upper case.</summary>
    public string Event { get; init; } = "";

    /// <summary>Other events that count as right.</summary>
    public IReadOnlyList<string> Alt { get; init; } = [];

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>How real the text makes it.</summary>
    public string? Status { get; init; }

    /// <summary>First and last day, or null when the text gives no time.</summary>
    public IReadOnlyList<string>? Date { get; init; }

    /// <summary>The words that show it.</summary>
    public string? Evidence { get; init; }

    /// <summary>True where finding it neither helps nor hurts.</summary>
    public bool Optional { get; init; }

    /// <summary>True when the scorer leaves it out of the count: it is optional, or only possible.</summary>
    public bool IsLeftOut => Optional || Status == "possible";
}
