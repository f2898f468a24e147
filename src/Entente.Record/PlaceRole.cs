namespace Entente.Record;

/// <summary>Part that a place plays in an event.</summary>
public enum PlaceRole
{
    /// <summary>The event took place there.</summary>
    Event,

    /// <summary>Only mentioned.</summary>
    Mentioned,
}
