using Entente.Intake.Layout;
using Entente.Text;

namespace Entente.Intake.Html;

/// <summary>Text of a page.</summary>
/// <param name="Text">Paragraphs parted by blank lines.</param>
/// <param name="Headings">Where its headings stand.</param>
internal sealed record PageText(string Text, IReadOnlyList<TextSpan> Headings)
{
    private const int ShortestProse = 40;

    /// <summary>Characters in paragraphs that are long enough and end as sentences do: how much report there is.</summary>
    internal int Prose
    {
        get
        {
            var prose = 0;
            foreach (var range in Text.AsSpan().Split("\n\n"))
            {
                var paragraph = Text.AsSpan()[range];
                prose += paragraph.Length >= ShortestProse && LineShapes.EndsSentence(paragraph) ? paragraph.Length : 0;
            }

            return prose;
        }
    }
}
