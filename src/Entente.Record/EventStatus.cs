namespace Entente.Record;

/// <summary>How real the text makes an event.</summary>
public enum EventStatus
{
    /// <summary>Told as done.</summary>
    Happened,

    /// <summary>Told as going on at publication.</summary>
    Ongoing,

    /// <summary>Announced, due or intended.</summary>
    Planned,

    /// <summary>Only possible: could, may, might.</summary>
    Possible,

    /// <summary>The text says that it did not or does not happen.</summary>
    Denied,

    /// <summary>Known only as the claim of somebody other than the doer and the narrator.</summary>
    Alleged,
}
