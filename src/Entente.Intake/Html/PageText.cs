using Entente.Text;

namespace Entente.Intake.Html;

/// <summary>Text of a page.</summary>
/// <param name="Text">Paragraphs parted by blank lines.</param>
/// <param name="Headings">Where its headings stand.</param>
internal sealed record PageText(string Text, IReadOnlyList<TextSpan> Headings)
{
    /// <summary>Characters outside headings, as a measure of how much report there is.</summary>
    internal int Weight => Text.Length - Headings.Sum(h => h.Length);
}
