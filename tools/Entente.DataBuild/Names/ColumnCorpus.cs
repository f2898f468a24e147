using Entente.Language;

namespace Entente.DataBuild.Names;

/// <summary>
/// Reads files of one word a line and a label after it, sentences parted by blank lines: UNER's (<c>number TAB word TAB label</c>), Wikigold's (<c>word label</c>) and
/// CrossNER's (<c>word TAB label</c>). Labels may open a name by <c>I-</c>.
/// </summary>
internal static class ColumnCorpus
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="corpus">Name of the corpus.</param>
    /// <param name="column">Column of the word, from 0; the label stands in the next one.</param>
    /// <param name="split">Parts a word as the program's tokeniser does, or null to keep words.</param>
    public static List<NamedSentence> Read(string path, string corpus, int column, Func<string, string[]>? split)
    {
        var sentences = new List<NamedSentence>();
        var (forms, names, document, last) = (new List<string>(), new List<NameSpan>(), path, "O");
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id", StringComparison.Ordinal))
                document = line;
            var cells = line.Split('\t', ' ');
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                continue;
            if (cells.Length <= column + 1)
            {
                if (forms.Count > 0)
                    sentences.Add(NamedSentence.Create(corpus, document, [.. forms], names));
                (forms, names, last) = ([], [], "O");
                continue;
            }

            var start = forms.Count;
            forms.AddRange(split is null ? [cells[column]] : split(Plain(cells[column])));
            Add(names, last, cells[column + 1], start, forms.Count);
            last = cells[column + 1];
        }

        return sentences;
    }

    private static void Add(List<NameSpan> names, string last, string label, int start, int end)
    {
        if (label.Length < 2 || Kind(label[2..]) is not { } kind)
            return;
        if (label[0] == 'I' && last.Length > 2 && last[2..] == label[2..])
            names[^1] = names[^1] with { End = end };
        else
            names.Add(new NameSpan(start, end, kind));
    }

    private static NameType? Kind(string name) => name switch
    {
        "PER" or "person" or "politician" => NameType.Person,
        "ORG" or "organisation" or "politicalparty" => NameType.Organisation,
        "LOC" or "location" or "country" => NameType.Place,
        _ => null,
    };

    private static string Plain(string form) => form is "``" or "''" ? "\"" : form;
}
