using Entente.Text;

namespace Entente.Intake.Layout;

/// <summary>One line of a text that is not blank.</summary>
/// <param name="Span">Its characters without blanks at the ends.</param>
/// <param name="BlankBefore">True when a blank line, or the start of the text, comes before it.</param>
/// <param name="Kind">What it is to the report.</param>
internal readonly record struct LayoutLine(TextSpan Span, bool BlankBefore, LineKind Kind);
