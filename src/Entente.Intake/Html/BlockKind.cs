namespace Entente.Intake.Html;

/// <summary>How an element parts the text around it.</summary>
internal enum BlockKind
{
    /// <summary>Not at all.</summary>
    Inline,

    /// <summary>Makes a paragraph.</summary>
    Block,

    /// <summary>Makes a paragraph that is a heading.</summary>
    Heading,

    /// <summary>Breaks the line.</summary>
    Break,
}
