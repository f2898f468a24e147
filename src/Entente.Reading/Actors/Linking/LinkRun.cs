using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Actors.Linking;

/// <summary>What is known of one document while it is linked; used by one thread.</summary>
internal sealed class LinkRun
{
    private readonly IReadOnlyList<TextSpan> _skipped;
    private readonly int[] _sentenceOf;
    private HashSet<string>? _codes;

    private LinkRun(Document document, Gazetteer gazetteer, Article article, ReadingTrace trace)
    {
        _skipped = article.Skipped;
        Publisher = article.Publisher;
        Document = document;
        Gazetteer = gazetteer;
        Day = article.PublishedOn;
        Trace = trace;
        Words = DocumentWords.Of(document, IsSkipped);
        Tree = TokenTree.Of(document);
        var count = document.Tokens.Length;
        HitAt = new NameHit?[count];
        TermAt = new TermHit?[count];
        PersonAt = new PersonName?[count];
        DraftAt = new MentionDraft?[count];
        Cues = CuesOf(document, Words, gazetteer.Cues);
        _sentenceOf = new int[count];
        for (var i = 0; i < document.Sentences.Length; i++)
            _sentenceOf.AsSpan(document.Sentences[i].First, document.Sentences[i].Count).Fill(i);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Listed names and nouns.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Day { get; }

    /// <summary>Outlet or body that published the text, or null.</summary>
    public string? Publisher { get; }

    /// <summary>Receives the decisions.</summary>
    public ReadingTrace Trace { get; }

    /// <summary>Words in comparable form.</summary>
    public DocumentWords Words { get; }

    /// <summary>Answers about the trees.</summary>
    public TokenTree Tree { get; }

    /// <summary>Listed name over each token.</summary>
    public NameHit?[] HitAt { get; }

    /// <summary>Listed names in text order.</summary>
    public List<NameHit> Hits { get; } = [];

    /// <summary>Post or agent noun over each token.</summary>
    public TermHit?[] TermAt { get; }

    /// <summary>Posts and agent nouns in text order.</summary>
    public List<TermHit> Terms { get; } = [];

    /// <summary>Name of a person over each token.</summary>
    public PersonName?[] PersonAt { get; }

    /// <summary>Names of persons in text order.</summary>
    public List<PersonName> Persons { get; } = [];

    /// <summary>Mention whose head is a token.</summary>
    public MentionDraft?[] DraftAt { get; }

    /// <summary>Mentions in the order found.</summary>
    public List<MentionDraft> Drafts { get; } = [];

    /// <summary>Cues of each token, by its form or lemma.</summary>
    public Cue[] Cues { get; }

    /// <summary>Prepares a run.</summary>
    public static LinkRun Start(Document document, Gazetteer gazetteer, Article article, ReadingTrace trace) => new(document, gazetteer, article, trace);

    /// <summary>True when some listed name of the article stands for a code. Asked only once all names are found.</summary>
    public bool NamesCode(string code) => (_codes ??= [.. Hits.Where(h => h.CanOwn).Select(h => h.Sense.Code)]).Contains(code);

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>First token of the sentence that holds a token.</summary>
    public int SentenceFirst(int token) => Document.Sentences[_sentenceOf[token]].First;

    /// <summary>Just past the last token of the sentence that holds a token.</summary>
    public int SentenceEnd(int token) => Document.Sentences[_sentenceOf[token]].End;

    /// <summary>True for tokens in stretches that are no prose of the report.</summary>
    public bool IsSkipped(int token)
    {
        for (var i = 0; i < _skipped.Count; i++)
        {
            if (_skipped[i].Overlaps(Document[token].Span))
                return true;
        }

        return false;
    }

    /// <summary>True when a token lies in the document and carries a cue.</summary>
    public bool Has(int token, Cue cue) => token >= 0 && token < Cues.Length && (Cues[token] & cue) != Cue.None;

    /// <summary>True when a token lies in the document and is written so, without regard to case.</summary>
    public bool Is(int token, ReadOnlySpan<char> form) =>
        token >= 0 && token < Cues.Length && Document.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a hyphen, and for a dash without blanks around it.</summary>
    public bool IsHyphen(int token) => Is(token, "-") || Is(token, "\u2010") || Is(token, "\u2011") || (Is(token, "\u2013") && DocumentWords.JoinsWords(Document, token));

    /// <summary>Adds a mention.</summary>
    public void Add(MentionDraft draft)
    {
        Drafts.Add(draft);
        DraftAt[draft.Head] ??= draft;
    }

    private static Cue[] CuesOf(Document document, DocumentWords words, CueTable table)
    {
        var cues = new Cue[document.Tokens.Length];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Lower != 0)
                cues[word.Token] |= table.Of(word.Lower) | (word.Lemma == 0 ? Cue.None : table.Of(word.Lemma));
        }

        return cues;
    }
}
