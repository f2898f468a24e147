namespace Entente.Record;

/// <summary>Where the publication date comes from.</summary>
public enum PublishedBasis
{
    /// <summary>A date line in the text.</summary>
    Dateline,

    /// <summary>Metadata of the page or record.</summary>
    Metadata,

    /// <summary>The feed that carried it.</summary>
    Feed,

    /// <summary>Given by the user.</summary>
    Given,

    /// <summary>Not known.</summary>
    Unknown,
}
