namespace Entente.Intake.Layout;

/// <summary>What a line of a text is to the report.</summary>
internal enum LineKind
{
    /// <summary>Prose of the report.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Path through a site: <c>Home &gt; News &gt; World</c>.</summary>
    Navigation,

    /// <summary>Date and time of publication.</summary>
    Timestamp,

    /// <summary>Name of the author.</summary>
    Byline,

    /// <summary>Heading between paragraphs.</summary>
    CrossHeading,

    /// <summary>Line of the page in the middle of the report, such as an invitation to read something else.</summary>
    Inset,

    /// <summary>Line of the page after the report.</summary>
    Footer,
}
