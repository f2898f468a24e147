namespace Entente.Server.Marking;

/// <summary>How a stretch of text is marked.</summary>
public enum MarkKind
{
    /// <summary>Shows an event; coloured by its quad class.</summary>
    Event,

    /// <summary>Shows an agreement, an arms deal or a visit.</summary>
    Dealing,

    /// <summary>Is what somebody says.</summary>
    Statement,
}
