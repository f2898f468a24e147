using System.Text;
using Entente.Language;
using Entente.Text;

namespace Entente.DataBuild.Language;

/// <summary>The plain text of treebank sentences with the gold places of words and sentences: paragraphs parted by blank lines, sentences by spaces.</summary>
internal sealed class RawText
{
    private RawText(string text, List<WordSlot> words, List<int> ends) => (Text, Words, SentenceEnds) = (text, words, ends);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Words in order. The words of a multiword token that they do not spell share its characters evenly.</summary>
    public List<WordSlot> Words { get; }

    /// <summary>Index just past the last word of each sentence.</summary>
    public List<int> SentenceEnds { get; }

    /// <summary>Rebuilds the text of all sentences.</summary>
    public static RawText From(IEnumerable<TreebankSentence> sentences)
    {
        var (text, words, ends) = (new StringBuilder(), new List<WordSlot>(), new List<int>());
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
                text.Append("\n\n");
            var rows = sentence.Source.Rows;
            for (var i = 0; i < rows.Count; i++)
                i = Append(rows, i, text, words);
            ends.Add(words.Count);
        }

        return new RawText(text.ToString(), words, ends);
    }

    private static int Append(IReadOnlyList<ConlluRow> rows, int i, StringBuilder text, List<WordSlot> words)
    {
        var row = rows[i];
        if (row.IsMultiword)
        {
            var ids = row.Id.Split('-');
            var parts = new List<string>();
            while (i + 1 < rows.Count && parts.Count < int.Parse(ids[1], null) - int.Parse(ids[0], null) + 1)
            {
                if (rows[++i].IsWord)
                    parts.Add(rows[i].Form);
            }

            AddParts(row.Form, parts, text.Length, words);
        }
        else if (row.IsWord)
        {
            words.Add(new WordSlot(new TextSpan(text.Length, text.Length + row.Form.Length), false));
        }
        else
        {
            return i;
        }

        text.Append(row.Form).Append(row.SpaceAfter ? " " : "");
        return i;
    }

    private static void AddParts(string form, List<string> parts, int start, List<WordSlot> words)
    {
        var spelt = string.Concat(parts) == form;
        for (var (i, at) = (0, 0); i < parts.Count; i++)
        {
            var end = spelt ? at + parts[i].Length : i + 1 == parts.Count ? form.Length : Math.Min(form.Length, at + Math.Min(parts[i].Length, form.Length / parts.Count));
            words.Add(new WordSlot(new TextSpan(start + at, start + end), i > 0));
            at = end;
        }
    }
}
