namespace Entente.Reading.Actors.Linking;

/// <summary>Stretches between quotation marks and who speaks them.</summary>
internal sealed class Quotations
{
    private readonly LinkRun _run;
    private readonly List<(int First, int End)> _quotes = [];

    /// <summary>Finds the quotations of a run.</summary>
    public Quotations(LinkRun run) => _run = run;

    /// <summary>Reads the marks; an opening mark without a closing one runs to the end of its sentence.</summary>
    public static Quotations Of(LinkRun run)
    {
        var quotations = new Quotations(run);
        var open = -1;
        for (var token = 0; token < run.Document.Tokens.Length; token++)
        {
            var form = run.Document.Form(token);
            if (form is "\u201C" or "``" || (open < 0 && form is "\""))
                open = token;
            else if (open >= 0 && form is "\u201D" or "''" or "\"")
            {
                quotations._quotes.Add((open, token));
                open = -1;
            }
        }

        if (open >= 0)
            quotations._quotes.Add((open, run.SentenceEnd(open)));
        return quotations;
    }

    /// <summary>True inside a quotation.</summary>
    public bool Contains(int token) => Find(token) >= 0;

    /// <summary>
    /// The mention, resolved or not, whose actor speaks at a token: the nearest subject outside quotations in the sentences where the quotation begins or ends,
    /// else in the sentence before. Null outside quotations and when there is none.
    /// </summary>
    public MentionDraft? SpeakerAt(int token)
    {
        var index = Find(token);
        if (index < 0)
            return null;
        var (first, end) = _quotes[index];
        var from = _run.SentenceOf(first);
        var to = _run.SentenceOf(Math.Min(end, _run.Document.Tokens.Length - 1));
        return Nearest(from, to, first, end) ?? (from > 0 ? Nearest(from - 1, from - 1, first, end) : null);
    }

    private int Find(int token)
    {
        int low = 0, high = _quotes.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_quotes[middle].First < token)
                low = middle;
            else
                high = middle - 1;
        }

        return high >= 0 && token > _quotes[low].First && token < _quotes[low].End ? low : -1;
    }

    private MentionDraft? Nearest(int fromSentence, int toSentence, int quoteFirst, int quoteEnd)
    {
        MentionDraft? best = null;
        var distance = int.MaxValue;
        var end = _run.Document.Sentences[toSentence].End;
        for (var i = DraftOrder.FirstAt(_run.Drafts, _run.Document.Sentences[fromSentence].First); i < _run.Drafts.Count && _run.Drafts[i].Head < end; i++)
        {
            var draft = _run.Drafts[i];
            if (draft.IsModifier || Contains(draft.Head) || !_run.Tree.ActsAsSubject(draft.Head))
                continue;
            var away = draft.Head >= quoteEnd ? draft.Head - quoteEnd : quoteFirst - draft.Head;
            if (away < distance)
                (best, distance) = (draft, away);
        }

        return best;
    }
}
