namespace Entente.Language;

/// <summary>Reads CoNLL-U from a reader, a sentence at a time, so that a file of any length needs the memory of one sentence.</summary>
public sealed class ConlluReader
{
    private readonly TextReader _reader;
    private readonly string _name;
    private int _line;

    /// <summary>Takes a reader, which stays the caller's to dispose of.</summary>
    /// <param name="reader">Text in CoNLL-U.</param>
    /// <param name="name">Name for messages.</param>
    public ConlluReader(TextReader reader, string name = "conllu")
    {
        _reader = reader;
        _name = name;
    }

    /// <summary>The sentences that are left, in order.</summary>
    /// <exception cref="FormatException">A line has not ten columns or an empty one, or a sentence has no words; the message begins with the name and the line.</exception>
    public IEnumerable<ConlluSentence> ReadAll()
    {
        while (Read() is { } sentence)
            yield return sentence;
    }

    /// <summary>The next sentence, or null at the end. Blank lines beyond one are passed over; comments without words are dropped.</summary>
    /// <exception cref="FormatException">A line has not ten columns or an empty one, or a sentence has no words; the message begins with the name and the line.</exception>
    public ConlluSentence? Read()
    {
        var comments = new List<string>();
        var rows = new List<ConlluRow>();
        while (_reader.ReadLine() is { } line)
        {
            _line++;
            if (line.Length == 0 && rows.Count > 0)
                break;
            if (line.StartsWith('#') && rows.Count == 0)
                comments.Add(line);
            else if (line.Length > 0)
                rows.Add(Row(line));
        }

        if (rows.Count == 0)
            return null;
        return rows.Exists(row => row.IsWord) ? new ConlluSentence(comments, rows) : throw new FormatException($"{_name}:{_line}: a sentence without words");
    }

    private ConlluRow Row(string line)
    {
        var c = line.Split('\t');
        if (c.Length != 10)
            throw new FormatException($"{_name}:{_line}: expected ten columns, found {c.Length}");
        return Array.IndexOf(c, "") is var empty and >= 0
            ? throw new FormatException($"{_name}:{_line}: column {empty + 1} is empty; write _")
            : new ConlluRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }
}
