using System.Globalization;

namespace Entente.Language;

/// <summary>Writes CoNLL-U with LF line ends to a writer that stays the caller's.</summary>
public sealed class ConlluWriter
{
    private readonly TextWriter _writer;

    /// <summary>Takes a writer; nothing is flushed or closed.</summary>
    public ConlluWriter(TextWriter writer) => _writer = writer;

    /// <summary>Writes a sentence as it is, comments, multiword lines and empty nodes included.</summary>
    public void Write(ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments)
            Line(comment);
        foreach (var row in sentence.Rows)
            Line(row.ToString());
        Line("");
    }

    /// <summary>
    /// Writes all sentences of a document with <c>sent_id</c> and <c>text</c> comments, a line for each multiword token, and
    /// <c>SpaceAfter=No</c> where the text has no space. Words of names carry <c>Name=B-Person</c> or, after the first, <c>Name=I-Person</c>, with a value of <see cref="NameType"/>.
    /// </summary>
    public void Write(Document document)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
            Write(Convert(document, i));
    }

    /// <summary>One sentence of a document in CoNLL-U form; its id is its number from 1.</summary>
    public static ConlluSentence Convert(Document document, int sentence)
    {
        var (first, end, span) = document.Sentences[sentence];
        string[] comments = [$"# sent_id = {sentence + 1}", $"# text = {OneLine(span.Cut(document.Text))}"];
        var rows = new List<ConlluRow>();
        for (var i = first; i < end; i++)
        {
            var last = i;
            while (last + 1 < end && document[last + 1].IsClitic)
                last++;
            if (last > i && !document[i].IsClitic)
                rows.Add(Multiword(document, first, i, last));
            rows.Add(Word(document, first, i, last > i || document[i].IsClitic));
        }

        return new ConlluSentence(comments, rows);
    }

    private static ConlluRow Multiword(Document document, int first, int start, int last)
    {
        var form = document.Text[document[start].Span.Start..document[last].Span.End];
        return new ConlluRow($"{start - first + 1}-{last - first + 1}", OneLine(form), "_", "_", "_", "_", "_", "_", "_", Misc(document, last));
    }

    private static ConlluRow Word(Document document, int first, int index, bool inside)
    {
        ref readonly var token = ref document[index];
        var head = token.IsRoot ? 0 : token.Head - first + 1;
        return new ConlluRow(
            (index - first + 1).ToString(CultureInfo.InvariantCulture),
            OneLine(document.Form(index).ToString()),
            token.Lemma.Length == 0 ? "_" : OneLine(token.Lemma),
            UniversalNames.Name(token.Upos),
            token.Xpos.Length == 0 ? "_" : token.Xpos,
            "_",
            head.ToString(CultureInfo.InvariantCulture),
            UniversalNames.Name(token.Relation),
            "_",
            Join(NameLabel(document, index), inside ? "_" : Misc(document, index)));
    }

    private static string Misc(Document document, int index)
    {
        var end = document[index].Span.End;
        var next = index + 1 < document.Tokens.Length ? document[index + 1].Span.Start : -1;
        return next == end ? "SpaceAfter=No" : "_";
    }

    private static string NameLabel(Document document, int token)
    {
        if (document.NameAt(token) is not (var place and >= 0))
            return "_";
        var name = document.Names[place];
        return $"Name={(name.First == token ? 'B' : 'I')}-{name.Kind}";
    }

    private static string Join(string first, string second) =>
        first == "_" ? second : second == "_" ? first : first + "|" + second;

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0
        ? text
        : text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');

    private void Line(string text)
    {
        _writer.Write(text);
        _writer.Write('\n');
    }
}
