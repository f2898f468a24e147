using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Makes statement records from the words that attribute speech and from quotations that go on without one. One for each speaker and point
/// made; two sentences of one quotation are one statement, and so are a judgement and its reason (<c>condemned the raid, saying …</c>).
/// </summary>
public sealed class StatementReader
{
    private const int LongestBreak = 200;
    private readonly ArticleContext _context;
    private readonly Document _document;
    private readonly ReadingLexicon _lexicon;
    private readonly CueFinder _cues;
    private readonly ContentReader _contents;
    private readonly AboutReader _about;
    private readonly StanceReader _stances;
    private readonly NarratorSpeech _narrator;

    /// <summary>Prepares the reader for one article.</summary>
    public StatementReader(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, SlotReader slots, IReadOnlyList<EventClaim> claims)
    {
        _context = context;
        _document = context.Document;
        _lexicon = lexicon;
        _contents = new ContentReader(context);
        _cues = new CueFinder(context, lexicon, actors, slots, _contents);
        _about = new AboutReader(context);
        _stances = new StanceReader(context, lexicon, claims);
        _narrator = new NarratorSpeech(context, lexicon, actors, _contents);
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
            if (_cues.At(token) is { } cue)
                Add(Draft(cue, drafts), cue, drafts, before);
        }

        if (drafts.Count == before)
            Continue(sentence, drafts);
        Narrate(sentence, drafts, before);
    }

    // The clauses of an official statement that say what its author wants, promises, praises or blames, as far as no cue has told them.
    private void Narrate(in Sentence sentence, List<StatementDraft> drafts, int before)
    {
        foreach (var clause in _narrator.ClausesOf(sentence))
        {
            var stance = _stances.Of(clause, _narrator.Authors);
            var span = _contents.ClauseOf(clause);
            if (stance == Stance.Asserts || IsTold(drafts, before, span, _document[clause].Span))
                continue;
            drafts.Add(new StatementDraft
            {
                Speakers = _narrator.Authors,
                Cue = -1,
                Content = span,
                Mode = StatementMode.Direct,
                Stance = stance,
                About = _about.In(span, _narrator.Authors),
            });
        }
    }

    private bool IsTold(List<StatementDraft> drafts, int before, TextSpan clause, TextSpan head)
    {
        for (var i = before; i < drafts.Count; i++)
        {
            var cue = drafts[i].Cue < 0 ? default : _document[drafts[i].Cue].Span;
            if (cue == head || (drafts[i].Cue >= 0 && clause.Contains(cue.Start) && drafts[i].Content.Contains(head.Start)) || drafts[i].Content.Contains(head.Start))
                return true;
        }

        return false;
    }

    private StatementDraft Draft(SpeechCue cue, List<StatementDraft> earlier)
    {
        var span = _contents.SpanOf(cue);
        var isRebuttal = IsRebuttal(cue);
        var isNarrated = IsNarrated(cue);
        var answered = isRebuttal && cue.Content < 0 ? Answered(cue, earlier) : null;
        return new StatementDraft
        {
            Speakers = isNarrated ? _narrator.Authors : cue.Speakers,
            Cue = cue.Token,
            Content = span,
            Mode = isNarrated ? StatementMode.Direct : _contents.ModeOf(span),
            Stance = _stances.Of(cue),
            About = answered?.Speakers ?? _about.In(span, cue.Speakers),
            IsRebuttal = isRebuttal,
            Audience = Audience(cue.Token),
        };
    }

    private void Add(StatementDraft draft, SpeechCue cue, List<StatementDraft> drafts, int firstOfSentence)
    {
        var isKnown = drafts.Exists(other => other.Content == draft.Content && SameSpeakers(other, draft));
        if (isKnown)
            return;
        if (IsNested(cue, drafts, firstOfSentence))
            return;
        var judgement = Judgement(cue, draft, drafts, firstOfSentence);
        if (judgement is null)
        {
            drafts.Add(draft);
            return;
        }

        judgement.Content = judgement.Content.Union(draft.Content);
        judgement.About = AboutReader.Others([.. judgement.About, .. draft.About.Where(actor => judgement.About.All(known => known.Code != actor.Code))], judgement.Speakers);
    }

    // "condemned the raid, saying …": the second cue, an adverbial clause of the first, only gives its reason.
    private StatementDraft? Judgement(SpeechCue cue, StatementDraft draft, List<StatementDraft> drafts, int first)
    {
        if (_document[cue.Token].Relation != R.Advcl)
            return null;
        for (var i = first; i < drafts.Count; i++)
        {
            var isGiven = drafts[i].Cue == _document[cue.Token].Head && SameSpeakers(drafts[i], draft)
                && (draft.Stance is Stance.Asserts || draft.Stance == drafts[i].Stance);
            if (isGiven)
                return drafts[i];
        }

        return null;
    }

    // "said it had pledged to": the cue is only what another says, not an aside of its own.
    private bool IsNested(SpeechCue cue, List<StatementDraft> drafts, int first)
    {
        for (var at = cue.Token; at >= 0 && _document[at].Relation is R.Ccomp or R.Xcomp or R.Conj or R.Advcl; at = _document[at].Head)
        {
            var head = _document[at].Head;
            if (_document[at].Relation is not R.Ccomp and not R.Xcomp)
                continue;
            for (var i = first; i < drafts.Count; i++)
            {
                if (drafts[i].Cue == head && drafts[i].Speakers.Any(speaker => cue.Speakers.Any(own => own.Code == speaker.Code)))
                    return true;
            }
        }

        return false;
    }

    private static bool SameSpeakers(StatementDraft left, StatementDraft right) => left.Speakers.SequenceEqual(right.Speakers);

    // A whole sentence in quotation marks without a cue belongs to the last speaker.
    private void Continue(in Sentence sentence, List<StatementDraft> drafts)
    {
        if (drafts.Count == 0 || !_contents.IsQuoted(sentence.Span))
            return;
        var last = drafts[^1];
        var between = _document.Text.AsSpan(last.Content.End, Math.Max(0, sentence.Span.Start - last.Content.End));
        if (last.Mode != StatementMode.Direct || between.Length > LongestBreak)
            return;
        if (!between.Contains('\n'))
        {
            last.Content = last.Content.Union(sentence.Span);
            return;
        }

        drafts.Add(new StatementDraft
        {
            Speakers = last.Speakers,
            Cue = -1,
            Content = sentence.Span,
            Mode = StatementMode.Direct,
            Stance = _stances.Of(RootOf(sentence), last.Speakers),
            About = _about.In(sentence.Span, last.Speakers),
        });
    }

    private bool IsNarrated(SpeechCue cue) =>
        _narrator.Authors.Count > 0 && _document[cue.Token].Upos == PartOfSpeech.Verb && _narrator.Speaks(_context.Roles.Agent(cue.Token));

    private bool IsRebuttal(SpeechCue cue)
    {
        var patient = _document[cue.Token].Upos == PartOfSpeech.Verb ? _context.Roles.Patient(cue.Token) : -1;
        return cue.Word?.Stance == Stance.Denies && patient >= 0 && _lexicon.Classes.Contains("claim", _document[patient].Lemma);
    }

    // The nearest earlier statement of somebody else that makes a claim.
    private static StatementDraft? Answered(SpeechCue cue, List<StatementDraft> earlier) =>
        earlier.FindLast(other => other.Stance is Stance.Accuses or Stance.Criticises or Stance.Asserts or Stance.Warns
            && !other.Speakers.Any(speaker => cue.Speakers.Any(own => own.Code == speaker.Code)));

    private string? Audience(int cue)
    {
        foreach (var child in _context.Tree.Children(cue))
        {
            var hears = _document[child].Relation is R.Iobj || (_document[child].Relation is R.Obj && _context.Tree.Child(cue, R.Ccomp) >= 0);
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

    private void AddRecords(StatementDraft draft, List<Statement> statements, ActorRegistry registry)
    {
        foreach (var speaker in draft.Speakers.DistinctBy(speaker => speaker.Code))
        {
            var own = registry.IdOf(speaker);
            var answered = draft.IsRebuttal ? statements.FindLast(other => other.Speaker != own && other.Stance is Stance.Accuses or Stance.Criticises or Stance.Asserts) : null;
            statements.Add(new Statement(
                $"s{statements.Count + 1}",
                own,
                speaker.PersonName,
                draft.Mode,
                draft.Stance,
                Quote.From(_document.Text, draft.Content),
                draft.Cue < 0 ? null : _document[draft.Cue].Span,
                AboutOf(draft, speaker, registry),
                draft.Audience,
                answered?.Id,
                draft.IsRebuttal));
        }
    }

    // Joint speakers: for each, the others are what a statement about their common affairs is about.
    private static IReadOnlyList<string> AboutOf(StatementDraft draft, ArticleActor speaker, ActorRegistry registry)
    {
        var about = draft.About.Where(actor => actor.Code != speaker.Code).ToList();
        if (draft.About.All(actor => draft.Speakers.Any(other => other.Code == actor.Code)) && about.Count == 0)
            about = [.. draft.Speakers.Where(other => other.Code != speaker.Code)];
        return registry.IdsOf(about.Count > 0 ? about : draft.About);
    }
}
