using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>
/// Finds the acts of an article: looks every verb, noun and adjective up in the predicate lexicon, tests the entries' conditions on the
/// tree, takes the actors from the places that the entry names, and says how real the text makes the act. One instance an article.
/// </summary>
public sealed class EventMatcher
{
    private readonly ArticleContext _context;
    private readonly ReadingLexicon _lexicon;
    private readonly Document _document;
    private readonly ActorFinder _actors;
    private readonly SlotReader _slots;
    private readonly StatusReader _statuses;
    private readonly ArgumentReader _arguments;
    private readonly bool[] _consumed;

    /// <summary>Prepares the matcher for one article.</summary>
    public EventMatcher(ArticleContext context, ReadingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _document = context.Document;
        _actors = new ActorFinder(context);
        _slots = new SlotReader(context, _actors, lexicon.Predicates, lexicon.Classes);
        _statuses = new StatusReader(context, _slots, lexicon.Operators, lexicon.Classes);
        _arguments = new ArgumentReader(context, lexicon, _actors, _slots, _statuses);
        _consumed = new bool[_document.Tokens.Length];
    }

    /// <summary>Turns nominals into actors.</summary>
    public ActorFinder Actors => _actors;

    /// <summary>Finds words by grammatical slot.</summary>
    public SlotReader Slots => _slots;

    /// <summary>Reads status and reporters.</summary>
    public StatusReader Statuses => _statuses;

    /// <summary>All acts in text order. Verbs are read before nouns, since a verb may take its object's meaning over (<c>lift sanctions</c>).</summary>
    public List<EventClaim> Match()
    {
        var claims = new List<EventClaim>();
        foreach (var sentence in _document.Sentences)
        {
            if (!_context.IsSkipped(sentence.First))
                FaultBarrier.Sentence(_context, sentence, "events", given => MatchSentence(given, claims));
        }

        claims.Sort((left, right) => left.Evidence.CompareTo(right.Evidence));
        return claims;
    }

    private void MatchSentence(Sentence sentence, List<EventClaim> claims)
    {
        MatchWords(sentence, claims, verbs: true);
        MatchWords(sentence, claims, verbs: false);
    }

    private void MatchWords(Sentence sentence, List<EventClaim> claims, bool verbs)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var isVerb = _document[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Adj || IsWhereabouts(token);
            if (isVerb == verbs && !_consumed[token] && TryMatch(token, out var frame, out var entry, out var matched))
                Claim(frame, entry!, matched, claims);
        }
    }

    private bool TryMatch(int token, out Frame frame, out PredicateEntry? entry, out int matched)
    {
        frame = new Frame(token, token, null);
        entry = null;
        matched = -1;
        var entries = Entries(token);
        if (entries.IsEmpty || (IsModifierOnly(token) && !IsWhereabouts(token)))
            return false;
        if (_document[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && !IsWhereabouts(token))
            frame = _arguments.FrameOf(token);
        if (Choose(frame, entries, out entry, out matched))
            return true;
        _context.Trace.Add("match", _document[token].Span, $"'{_document[token].Lemma}' is listed, but no entry fits its surroundings");
        return false;
    }

    // The most specific entry that fits. One that codes nothing speaks for the event of its own file only: "express support" is no
    // accusation, but may be support.
    private bool Choose(in Frame frame, ReadOnlySpan<PredicateEntry> entries, out PredicateEntry? chosen, out int matched)
    {
        chosen = null;
        matched = -1;
        List<string>? exceptions = null;
        foreach (var candidate in entries)
        {
            if (exceptions?.Contains(candidate.File) == true || !_slots.Fits(frame, candidate.Conditions, out var nominal))
                continue;
            if (candidate.Event is null)
                (exceptions ??= []).Add(candidate.File);
            if (chosen is null || candidate.Event is not null)
                (chosen, matched) = (candidate, nominal);
            if (candidate.Event is not null)
                return true;
        }

        return chosen is not null;
    }

    private ReadOnlySpan<PredicateEntry> Entries(int token)
    {
        ref readonly var word = ref _document[token];
        if (IsWhereabouts(token))
            return _lexicon.Predicates.Find("be " + _context.Tree.Preposition(token), PartOfSpeech.Verb);
        var entries = _lexicon.Predicates.Find(word.Lemma, word.Upos);
        if (entries.IsEmpty && word.Upos == PartOfSpeech.Noun && word.Xpos == "VBG")
            entries = _lexicon.Predicates.Find(word.Lemma, PartOfSpeech.Verb);
        return entries;
    }

    // She was in Lima, he is at the base: the place is the predicate of the clause.
    private bool IsWhereabouts(int token) =>
        _document[token].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun && _context.Tree.Child(token, DependencyRelation.Cop) >= 0
        && _context.Tree.Preposition(token) is not null && _context.Mentions.At(token) is not null;

    // Part of a name, or an adjective before a noun: neither is a predicate.
    private bool IsModifierOnly(int token)
    {
        ref readonly var word = ref _document[token];
        return word.Upos switch
        {
            PartOfSpeech.Adj => word.Relation is R.Amod or R.Compound or R.Flat,
            PartOfSpeech.Noun or PartOfSpeech.Propn => word.Relation is R.Compound or R.Flat || IsNamePart(token),
            PartOfSpeech.Verb => word.Relation is R.Amod or R.Compound or R.Case or R.Mark or R.Fixed,
            _ => false,
        };
    }

    private bool IsNamePart(int token) =>
        _context.Mentions.At(token) is { IsModifier: false } mention && mention.End - mention.First > 1 && mention.Kind == MentionKind.Name;

    private void Claim(in Frame frame, PredicateEntry entry, int matched, List<EventClaim> claims)
    {
        if (entry.Event is null)
        {
            Refuse(frame, entry, "this entry says that it is no act here");
            Consume(frame.Predicate, -1, -1);
            return;
        }

        var status = _statuses.StatusOf(frame, out var reporter);
        var isRefusal = IsRefusal(frame, entry, status);
        var parties = _arguments.Read(frame, entry, matched, entry.Has(EntryMarks.Joint) && !isRefusal);
        if (Objection(frame, entry, parties, status) is { } objection)
        {
            Refuse(frame, entry, objection);
            return;
        }

        status = Reported(isRefusal ? EventStatus.Happened : status, reporter, parties);
        claims.Add(NewClaim(frame, entry, isRefusal ? EventType.Reject : entry.Event!.Value, matched, parties, status, reporter));
        Consume(frame.Predicate, matched, !entry.Has(EntryMarks.Content) ? _slots.Complement(frame.Predicate) : -1);
        if (matched >= 0 && !entry.Has(EntryMarks.Content))
            Consume(frame.Predicate, matched, _slots.AnyComplement(matched));
        _context.Trace.Add("match", _document[frame.Predicate].Span, $"{Describe(entry, parties, status)}");
    }

    private EventClaim NewClaim(in Frame frame, PredicateEntry entry, EventType type, int matched, Parties parties, EventStatus status, int reporter) => new()
    {
        Entry = entry,
        Event = type,
        Predicate = frame.Predicate,
        Carrier = frame.Carrier,
        Sources = parties.Sources,
        Targets = parties.Targets,
        Joint = parties.Joint,
        Status = status,
        ObjectToken = matched,
        SourceToken = parties.SourceToken,
        TargetToken = parties.TargetToken,
        Evidence = _arguments.Evidence(frame, matched, parties),
        ReportedBy = reporter,
    };

    // What somebody will not do with or for others is refused, and the refusal is an act that happened.
    private bool IsRefusal(in Frame frame, PredicateEntry entry, EventStatus status) =>
        status == EventStatus.Denied && EventTypes.Quad(entry.Event!.Value) is 1 or 2 && _statuses.IsUnwilling(frame.Carrier);

    private static string? Objection(in Frame frame, PredicateEntry entry, Parties parties, EventStatus status)
    {
        if (status == EventStatus.Denied && entry.Event is EventType.Accuse or EventType.Threaten or EventType.Mobilize)
            return "a judgement, threat or move that is denied is no act";
        var hasTarget = parties.Targets.Count > 0;
        if (parties.Sources.Count == 0 && !hasTarget)
            return "no political actor takes part";
        if (entry.Has(EntryMarks.NeedsTarget) && !hasTarget && !(parties.Joint && parties.Sources.Count > 1))
            return "the entry needs a target and none is an actor";
        if (entry.Has(EntryMarks.Weak) && !DifferentSides(parties))
            return "a weak entry needs a source and a target of different states or organisations";
        if (parties.Sources.Count == 0 && EventTypes.Quad(entry.Event!.Value) is 1 or 3 && !parties.AgentOmitted)
            return "its subject is no political actor";
        var isJointAlone = parties.Joint && parties.Sources.Count < 2
            && entry.Event is EventType.Consult or EventType.Agree or EventType.Cooperate or EventType.Support;
        return isJointAlone && !frame.IsSupported && entry.Head[^1] == 'n' ? "only one party is known" : null;
    }

    private static bool DifferentSides(Parties parties)
    {
        var codes = parties.Sources.Concat(parties.Targets).Select(actor => actor.Code).Distinct(StringComparer.Ordinal).Take(2).Count();
        return codes > 1 && (parties.Joint || parties.Targets.Count > 0);
    }

    // Told by somebody who is not the doer: a claim, not a fact.
    private EventStatus Reported(EventStatus status, int reporter, Parties parties)
    {
        if (reporter < 0 || status is not (EventStatus.Happened or EventStatus.Ongoing))
            return status;
        var speakers = _actors.ActorsOf(_context.Roles.Agent(reporter));
        if (speakers.Count == 0)
            return status;
        var own = speakers.Exists(speaker => parties.Sources.Any(source => source.Code == speaker.Code));
        return own ? status : EventStatus.Alleged;
    }

    private void Consume(int predicate, int matched, int complement)
    {
        _consumed[predicate] = true;
        if (matched >= 0)
            _consumed[matched] = true;
        if (complement < 0)
            return;
        var (first, end) = _context.Tree.Subtree(complement);
        for (var token = first; token < end; token++)
            _consumed[token] |= _context.Tree.Dominates(complement, token);
    }

    private void Refuse(in Frame frame, PredicateEntry entry, string reason) =>
        _context.Trace.Add("match", _document[frame.Predicate].Span, $"not coded ({entry.Rule}): {reason}");

    private static string Describe(PredicateEntry entry, Parties parties, EventStatus status) =>
        $"{EventTypes.Name(entry.Event!.Value)} by {entry.Rule}: {Names(parties.Sources)} > {Names(parties.Targets)} {status}";

    private static string Names(IReadOnlyList<ArticleActor> actors) =>
        actors.Count == 0 ? "-" : string.Join('+', actors.Select(actor => actor.FullCode));
}
