using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Makes statement records: speech under a verb of saying, beside one (<c>…, he said</c>), after <c>according to</c>, and quotations that go
/// on without a cue. One for each speaker; two sentences of one quotation are one statement.
/// </summary>
public sealed class StatementReader
{
    private readonly ArticleContext _context;
    private readonly Document _document;
    private readonly ReadingLexicon _lexicon;
    private readonly ActorFinder _actors;
    private readonly SlotReader _slots;
    private readonly StanceReader _stances;
    private readonly List<TextSpan> _quotes;

    /// <summary>Prepares the reader for one article.</summary>
    public StatementReader(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, SlotReader slots, IReadOnlyList<EventClaim> claims)
    {
        _context = context;
        _document = context.Document;
        _lexicon = lexicon;
        _actors = actors;
        _slots = slots;
        _stances = new StanceReader(context, lexicon, claims);
        _quotes = QuotationFinder.Find(_document.Text);
    }

    /// <summary>Statements in text order.</summary>
    public IReadOnlyList<Statement> Read(ActorRegistry registry)
    {
        var drafts = new List<StatementDraft>();
        foreach (var sentence in _document.Sentences)
        {
            if (!_context.IsSkipped(sentence.First))
                FaultBarrier.Sentence(_context, sentence, "statements", given => ReadSentence(given, drafts));
        }

        var statements = new List<Statement>();
        foreach (var draft in drafts)
            AddRecords(draft, statements, registry);
        return statements;
    }

    private void ReadSentence(in Sentence sentence, List<StatementDraft> drafts)
    {
        var before = drafts.Count;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (Cued(token) is { } draft && !drafts.Exists(other => other.Content == draft.Content && other.Speakers.SequenceEqual(draft.Speakers)))
                drafts.Add(draft);
        }

        if (drafts.Count == before)
            Continue(sentence, drafts);
    }

    // A whole sentence in quotation marks without a cue belongs to the last speaker.
    private void Continue(in Sentence sentence, List<StatementDraft> drafts)
    {
        if (drafts.Count == 0 || !IsQuoted(sentence.Span))
            return;
        var last = drafts[^1];
        var between = _document.Text.AsSpan(last.Content.End, Math.Max(0, sentence.Span.Start - last.Content.End));
        if (last.Mode != StatementMode.Direct || between.Length > 200)
            return;
        if (!between.Contains('\n'))
        {
            last.Content = last.Content.Union(sentence.Span);
            return;
        }

        var content = RootOf(sentence);
        drafts.Add(new StatementDraft
        {
            Speakers = last.Speakers,
            Cue = -1,
            ContentToken = content,
            Content = sentence.Span,
            Mode = StatementMode.Direct,
            Stance = _stances.Of(content, last.Speakers, ""),
            About = About(sentence.First, sentence.End, last.Speakers),
        });
    }

    private StatementDraft? Cued(int token)
    {
        ref readonly var word = ref _document[token];
        if (word.Upos is PartOfSpeech.Verb && FindWord(token) is { IsSpeech: true } speech)
            return FromVerb(token, speech);
        return _context.Tree.Preposition(token) is "according-to" && word.Relation is R.Obl or R.Nmod ? FromAccordingTo(token) : null;
    }

    private SpeechWord? FindWord(int token)
    {
        foreach (var word in _lexicon.Speech.Find(_document[token].Lemma, _document[token].Upos))
        {
            if (_slots.Fits(new Frame(token, token, null), word.Conditions, out _))
                return word;
        }

        return null;
    }

    private StatementDraft? FromVerb(int verb, SpeechWord word)
    {
        var speakers = _actors.ActorsOf(_context.Roles.Agent(verb));
        if (speakers.Count == 0 || IsHypothetical(verb))
            return null;
        var content = ContentOf(verb);
        if (content < 0 && word.Stance is null && !_context.Roles.IsVerbal(verb))
            return null;
        if (content < 0 && word.Stance is null && _context.Roles.Patient(verb) < 0)
            return null;
        var span = content >= 0 ? ContentSpan(content, verb) : CueSpan(verb);
        var anchor = content >= 0 ? content : verb;
        var (first, end) = _context.Tree.Subtree(anchor);
        return new StatementDraft
        {
            Speakers = speakers,
            Cue = verb,
            ContentToken = content,
            Content = span,
            Mode = IsMostlyQuoted(span) ? StatementMode.Direct : StatementMode.Indirect,
            Stance = word.Stance ?? _stances.Of(content, speakers, _document[verb].Lemma),
            About = About(first, end, speakers),
            IsRebuttal = IsRebuttal(verb, word),
            Audience = Audience(verb),
        };
    }

    private StatementDraft? FromAccordingTo(int token)
    {
        var speakers = _actors.ActorsOf(token);
        var content = _document[token].Head;
        if (speakers.Count == 0 || content < 0)
            return null;
        var span = ContentSpan(content, token);
        var (first, end) = _context.Tree.Subtree(content);
        return new StatementDraft
        {
            Speakers = speakers,
            Cue = token,
            ContentToken = content,
            Content = span,
            Mode = StatementMode.Indirect,
            Stance = _stances.Of(content, speakers, "") is Stance.Accuses ? Stance.Accuses : Stance.Asserts,
            About = About(first, end, speakers),
        };
    }

    // A clause under the verb; or the clause that the verb stands beside.
    private int ContentOf(int verb)
    {
        var complement = _context.Tree.Child(verb, R.Ccomp);
        if (complement >= 0)
            return complement;
        if (_document[verb].Relation == R.Parataxis && _document[verb].Head >= 0)
            return _document[verb].Head;
        complement = _slots.Complement(verb);
        if (complement >= 0)
            return complement;
        foreach (var child in _context.Tree.Children(verb))
        {
            if (_document[child].Relation == R.Parataxis && _context.Roles.IsVerbal(child))
                return child;
        }

        return -1;
    }

    private TextSpan ContentSpan(int content, int cue)
    {
        var (first, end) = _context.Tree.Subtree(content);
        if (_context.Tree.Dominates(content, cue))
        {
            var (cueFirst, cueEnd) = _context.Tree.Subtree(cue);
            if (cueFirst > content)
                end = Math.Min(end, cueFirst);
            else if (cueEnd <= content)
                first = Math.Max(first, cueEnd);
        }

        return Trim(first, end);
    }

    private TextSpan CueSpan(int verb)
    {
        var last = verb;
        foreach (var child in _context.Tree.Children(verb))
        {
            if (child > verb && _document[child].Relation is R.Obj or R.Obl or R.Iobj or R.Xcomp or R.Nmod && _context.Times.At(child) is null)
                last = Math.Max(last, _context.Tree.Subtree(child).End - 1);
        }

        return Trim(verb, last + 1);
    }

    private TextSpan Trim(int first, int end)
    {
        while (first < end - 1 && _document[first].Upos == PartOfSpeech.Punct)
            first++;
        while (end - 1 > first && _document[end - 1].Upos == PartOfSpeech.Punct)
            end--;
        return new TextSpan(_document[first].Span.Start, _document[end - 1].Span.End);
    }

    private bool IsHypothetical(int verb)
    {
        foreach (var child in _context.Tree.Children(verb))
        {
            if (_document[child].Relation == R.Aux && _document[child].Lemma is "may" or "might" or "could" or "should")
                return true;
        }

        return false;
    }

    private List<ArticleActor> About(int first, int end, IReadOnlyList<ArticleActor> speakers)
    {
        var all = new List<ArticleActor>();
        for (var token = first; token < end; token++)
        {
            if (_context.Mentions.At(token) is { } mention && token == mention.First)
                all.AddRange(mention.Actors.Where(actor => actor.Code != "UNK" && !all.Exists(known => known.Code == actor.Code)));
        }

        var others = all.FindAll(actor => !speakers.Any(speaker => speaker.Code == actor.Code));
        return others.Count > 0 ? others : all;
    }

    private bool IsRebuttal(int verb, SpeechWord word)
    {
        var patient = _context.Roles.Patient(verb);
        return word.Stance == Stance.Denies && patient >= 0 && _lexicon.Classes.Contains("claim", _document[patient].Lemma);
    }

    private string? Audience(int verb)
    {
        foreach (var child in _context.Tree.Children(verb))
        {
            var hears = _document[child].Relation is R.Iobj || (_document[child].Relation is R.Obj && _context.Tree.Child(verb, R.Ccomp) >= 0);
            if (hears)
                return _document.Form(child).ToString();
        }

        return null;
    }

    private int RootOf(in Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (_document[token].IsRoot)
                return token;
        }

        return sentence.First;
    }

    private bool IsQuoted(TextSpan span) => _quotes.Exists(quote => quote.Start <= span.Start && quote.End >= span.End);

    private bool IsMostlyQuoted(TextSpan span)
    {
        var quoted = 0;
        foreach (var quote in _quotes)
            quoted += Math.Max(0, Math.Min(quote.End, span.End) - Math.Max(quote.Start, span.Start));
        return quoted * 2 > span.Length;
    }

    private void AddRecords(StatementDraft draft, List<Statement> statements, ActorRegistry registry)
    {
        foreach (var speaker in draft.Speakers.DistinctBy(speaker => speaker.Code))
        {
            var answered = draft.IsRebuttal ? statements.FindLast(other => other.Speaker != registry.IdOf(speaker) && other.Stance is Stance.Accuses or Stance.Criticises or Stance.Asserts) : null;
            statements.Add(new Statement(
                $"s{statements.Count + 1}",
                registry.IdOf(speaker),
                speaker.PersonName,
                draft.Mode,
                draft.Stance,
                Quote.From(_document.Text, draft.Content),
                draft.Cue < 0 ? null : _document[draft.Cue].Span,
                registry.IdsOf(draft.About),
                draft.Audience,
                answered?.Id,
                draft.IsRebuttal));
        }
    }
}
