namespace Entente.DataBuild.Scoring;

/// <summary>The records of one text in the short form of hand-coded files: what a coder, or the program, says that the text reports.</summary>
internal sealed record GoldText
{
    /// <summary>What joins the two codings of one text.</summary>
    public required string Id { get; init; }

    /// <summary>The words that evidence is looked up in; null when the file does not carry them.</summary>
    public string? Text { get; init; }

    /// <summary>Headline; null when the file does not carry it.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, such as <c>1997-03-13</c>; null when the file does not carry it.</summary>
    public string? Published { get; init; }

    /// <summary>Acts.</summary>
    public IReadOnlyList<GoldEvent> Events { get; init; } = [];

    /// <summary>Agreements.</summary>
    public IReadOnlyList<GoldAgreement> Agreements { get; init; } = [];

    /// <summary>Arms deals.</summary>
    public IReadOnlyList<GoldDeal> ArmsDeals { get; init; } = [];

    /// <summary>Visits.</summary>
    public IReadOnlyList<GoldVisit> Visits { get; init; } = [];

    /// <summary>Statements.</summary>
    public IReadOnlyList<GoldStatement> Statements { get; init; } = [];
}
