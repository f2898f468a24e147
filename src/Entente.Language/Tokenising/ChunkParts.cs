using Entente.Text;

namespace Entente.Language;

/// <summary>Collects the words of one chunk between blanks.</summary>
internal readonly struct ChunkParts
{
    private readonly List<WordSlot> _words;

    /// <summary>Appends to a list.</summary>
    public ChunkParts(string text, List<WordSlot> words) => (Text, _words) = (text, words);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Adds a word.</summary>
    public void Add(int start, int end) => _words.Add(new WordSlot(new TextSpan(start, end), false));

    /// <summary>Adds a word that leans on the one before.</summary>
    public void AddClitic(int start, int end) => _words.Add(new WordSlot(new TextSpan(start, end), true));

    /// <summary>Adds the parts of a word written together.</summary>
    public void AddSplit(int start, int[] lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            _words.Add(new WordSlot(new TextSpan(start, start + lengths[i]), i > 0));
            start += lengths[i];
        }
    }

    /// <summary>Adds one mark, or a run of the same mark where such runs are one word (<c>...</c>, <c>--</c>, <c>?!</c>); returns its end.</summary>
    public int AddRun(int start, int end)
    {
        var (c, at) = (Text[start], start + 1);
        if (c is '!' or '?')
        {
            while (at < end && Text[at] is '!' or '?')
                at++;
        }
        else if (c is '.' or '-' or '*' or '_' or '=' or '~' or '\'' or '`' or '#' or '+' or '•' or '…')
        {
            while (at < end && Text[at] == c)
                at++;
        }
        else if (char.IsHighSurrogate(c) && at < end && char.IsLowSurrogate(Text[at]))
        {
            at++;
        }

        Add(start, at);
        return at;
    }

    /// <summary>True when a single quotation mark opened shortly before and is still open, so that the mark at <paramref name="at"/> closes it.</summary>
    public bool ClosesQuote(int at)
    {
        for (var i = _words.Count - 1; i >= Math.Max(0, _words.Count - 30); i--)
        {
            var (span, clitic) = _words[i];
            if (!clitic && span.Length == 1 && Text[span.Start] is '\'' or '‘')
                return span.End < Text.Length && !char.IsWhiteSpace(Text[span.End]) && span.End <= at;
        }

        return false;
    }
}
