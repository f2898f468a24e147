namespace Entente.Intake.Json;

/// <summary>What a field of a JSON record can be. Written in lower case in <c>--map</c>.</summary>
public enum FieldTarget
{
    /// <summary>Identifier that the source gave.</summary>
    Id,

    /// <summary>Headline.</summary>
    Title,

    /// <summary>Date or time of publication.</summary>
    Published,

    /// <summary>Body; a record without it gives no article.</summary>
    Text,

    /// <summary>Address.</summary>
    Url,

    /// <summary>Outlet, or a list of outlets.</summary>
    Publisher,

    /// <summary>Byline.</summary>
    Author,

    /// <summary>Language tag.</summary>
    Language,
}
