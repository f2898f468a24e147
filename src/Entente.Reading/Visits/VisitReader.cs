using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>
/// Makes visit records: from the words for travel, and from meetings and signings of persons at a place abroad (<c>the two presidents met in
/// Tehran</c>), whose visitors are the parties from elsewhere.
/// </summary>
public sealed class VisitReader
{
    private readonly ArticleContext _context;
    private readonly ActorFinder _actors;
    private readonly VisitFinder _finder;
    private readonly MeetingFinder _meetings;

    /// <summary>Prepares the reader for one article; <paramref name="dateOf"/> dates an act by its token and status.</summary>
    public VisitReader(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses, Func<int, EventStatus, RecordDate> dateOf)
    {
        _context = context;
        _actors = actors;
        _finder = new VisitFinder(context, lexicon, actors, statuses, dateOf);
        _meetings = new MeetingFinder(context, lexicon, actors, _finder);
    }

    /// <summary>Visits in text order; tellings of one journey are one record.</summary>
    public IReadOnlyList<Visit> Read(IReadOnlyList<EventClaim> claims, ActorRegistry registry)
    {
        var visits = new List<VisitDraft>();
        foreach (var sentence in _context.Document.Sentences)
        {
            if (!_context.IsSkipped(sentence.First))
                FaultBarrier.Sentence(_context, sentence, "visits", given => ReadSentence(given, visits));
        }

        foreach (var claim in claims.SelectMany(claim => claim.Tellings))
        {
            foreach (var draft in FromSigning(claim))
                Add(visits, draft);
        }

        return [.. visits.Select((draft, index) => ToRecord(draft, $"v{index + 1}", registry))];
    }

    /// <summary>True for acts that are a visit by themselves.</summary>
    public static bool IsVisit(EventClaim claim) =>
        claim.Event == EventType.Consult && (claim.Entry.Mode == "visit" || claim.Entry.Has(EntryMarks.Visit));

    private void ReadSentence(in Sentence sentence, List<VisitDraft> visits)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            foreach (var draft in _finder.At(token))
                Add(visits, draft);
            if (_meetings.At(token) is { } meeting)
                Add(visits, meeting);
        }
    }

    // Signings of named persons: states sign abroad without travelling.
    private IEnumerable<VisitDraft> FromSigning(EventClaim claim)
    {
        if (!claim.Joint || claim.Event is not (EventType.Support or EventType.Agree))
            yield break;
        if (_finder.Destinations.PlaceOf([claim.Carrier, claim.Predicate]) is not { Place: not null } place)
            yield break;
        var travellers = claim.Sources.Where(actor => actor.PersonName is not null && _finder.Travellers.IsOfficial(actor) && actor.Code != place.Host.Code).ToList();
        if (travellers.Count > 0)
            yield return _finder.Draft(claim.Predicate, claim.Carrier, claim.Status, travellers, place, null);
    }

    private static void Add(List<VisitDraft> visits, VisitDraft draft)
    {
        var same = visits.Find(other => other.IsSameJourney(draft));
        if (same is null)
            visits.Add(draft);
        else
            same.Join(draft);
    }

    private Visit ToRecord(VisitDraft draft, string id, ActorRegistry registry) => new(
        id,
        [.. draft.Visitors.Select(actor => new Visitor(registry.IdOf(actor), actor.PersonName))],
        registry.IdOf(draft.Host),
        draft.Place,
        null,
        draft.Stage,
        draft.Date,
        Purpose(draft.Anchor),
        draft.Evidence);

    private string? Purpose(int anchor)
    {
        foreach (var child in _context.Tree.Children(anchor))
        {
            var isPurpose = (_context.Document[child].Relation == R.Advcl && _context.Tree.Subordinator(child) == "to")
                || (_context.Document[child].Relation == R.Obl && _context.Tree.Preposition(child) == "for" && !_actors.IsActor(child));
            if (!isPurpose || _context.Times.At(child) is not null)
                continue;
            var (first, end) = _context.Tree.Subtree(child);
            return _context.Document.Text[_context.Document[first].Span.Start.._context.Document[end - 1].Span.End];
        }

        return null;
    }
}
