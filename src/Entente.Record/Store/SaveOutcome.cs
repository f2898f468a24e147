namespace Entente.Record;

/// <summary>What saving a reading did.</summary>
public enum SaveOutcome
{
    /// <summary>The article was new.</summary>
    Added,

    /// <summary>The article was there; its reading gave way to this one, by a newer coder.</summary>
    Replaced,

    /// <summary>The article was there with a reading by the same or a newer coder: nothing changed.</summary>
    Unchanged,
}
