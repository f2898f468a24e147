namespace Entente.Intake.Files;

/// <summary>How an input is to be read.</summary>
internal enum InputKind
{
    /// <summary>One article in plain text.</summary>
    PlainText,

    /// <summary>One web page.</summary>
    Page,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON value: an object, or an array of them.</summary>
    JsonDocument,

    /// <summary>A format that intake does not read.</summary>
    Foreign,
}
