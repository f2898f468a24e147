namespace Entente.Record;

/// <summary>Where a date comes from.</summary>
public enum DateBasis
{
    /// <summary>A calendar date in the text.</summary>
    Stated,

    /// <summary>An expression resolved against the publication date: <c>earlier this week</c>.</summary>
    Relative,

    /// <summary>The date line of the report.</summary>
    Dateline,

    /// <summary>No expression: the publication day and the day before it.</summary>
    Publication,

    /// <summary>The text does not say when.</summary>
    Unknown,
}
