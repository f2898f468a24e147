using System.Globalization;
using System.Text;
using Entente.Text;

namespace Entente.Language;

/// <summary>
/// A text whose tokens and sentences are given, as in CoNLL-U input. Only forms and spacing are taken over: tags, lemmas and trees of the input are
/// never looked at.
/// </summary>
public sealed class PretokenisedText
{
    private readonly WordSlot[] _words;
    private readonly int[] _sentenceEnds;

    internal PretokenisedText(string text, WordSlot[] words, int[] sentenceEnds)
    {
        Text = text;
        _words = words;
        _sentenceEnds = sentenceEnds;
    }

    /// <summary>The text, rebuilt from the forms; sentences are parted by a line feed.</summary>
    public string Text { get; }

    internal ReadOnlySpan<WordSlot> Words => _words;

    internal ReadOnlySpan<int> SentenceEnds => _sentenceEnds;

    /// <summary>
    /// Rebuilds the text of CoNLL-U sentences. The words of a multiword token follow each other without a space, the later ones as clitics; where they
    /// do not spell the token (<c>au</c> = <c>à le</c>) the words win over its spelling.
    /// </summary>
    /// <exception cref="ArgumentException">A sentence has no words.</exception>
    public static PretokenisedText From(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<WordSlot>();
        var ends = new List<int>();
        foreach (var sentence in sentences)
        {
            Append(sentence, text, words);
            if (words.Count == ends.LastOrDefault())
                throw new ArgumentException("a sentence without words", nameof(sentences));
            text.Append('\n');
            ends.Add(words.Count);
        }

        return new PretokenisedText(text.ToString(), [.. words], [.. ends]);
    }

    private static void Append(ConlluSentence sentence, StringBuilder text, List<WordSlot> words)
    {
        ConlluRow? whole = null;
        var (left, first) = (0, false);
        foreach (var row in sentence.Rows)
        {
            if (row.IsMultiword)
                (whole, left, first) = (row, Width(row.Id), true);
            if (!row.IsWord)
                continue;
            var start = text.Length;
            text.Append(row.Form);
            words.Add(new WordSlot(new TextSpan(start, text.Length), left > 0 && !first));
            (left, first) = (left - 1, false);
            if (left <= 0 && (left == 0 ? whole! : row).SpaceAfter)
                text.Append(' ');
        }
    }

    private static int Width(string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return int.TryParse(id.AsSpan(0, dash), CultureInfo.InvariantCulture, out var first) && int.TryParse(id.AsSpan(dash + 1), CultureInfo.InvariantCulture, out var last) ? Math.Max(1, last - first + 1) : 1;
    }
}
