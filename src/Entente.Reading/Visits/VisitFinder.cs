using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Visits;

/// <summary>
/// Finds journeys by the words that name them: verbs of travel (<c>arrived in Lima</c>), nouns (<c>began a visit to</c>), a person said to be
/// somewhere (<c>was in Kabul</c>), and an earlier stop (<c>arrived from Quito, where he held talks</c>).
/// </summary>
internal sealed class VisitFinder(
    ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses, Func<int, EventStatus, RecordDate> dateOf)
{
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly DestinationFinder _destinations = new(context);
    private readonly TravellerFinder _travellers = new(context, lexicon, actors);

    /// <summary>Finds where a word leads.</summary>
    public DestinationFinder Destinations => _destinations;

    /// <summary>Finds who travels.</summary>
    public TravellerFinder Travellers => _travellers;

    /// <summary>Journeys of one word; none when it is no word for travel or its parties are not known.</summary>
    public IEnumerable<VisitDraft> At(int token)
    {
        if (lexicon.Visits.Find(_document[token].Lemma, _document[token].Upos) is not { } word)
            return IsLocative(token) ? Stay(token) : [];
        return _document[token].Upos == PartOfSpeech.Verb ? FromVerb(token, word) : FromNoun(token, word);
    }

    /// <summary>A draft of a journey with its date and stage.</summary>
    public VisitDraft Draft(int anchor, int carrier, EventStatus status, IReadOnlyList<ArticleActor> visitors, Destination goal, VisitStage? stage) => new()
    {
        Visitors = [.. visitors],
        Host = goal.Host,
        Place = goal.Place,
        Date = dateOf(carrier, status),
        Stage = stage ?? StageOf(status),
        Anchor = carrier,
        Evidence = [Quote.From(_document.Text, Span(anchor, carrier, goal.Token))],
    };

    /// <summary>How real the text makes a journey or meeting that a word names and a verb carries.</summary>
    public EventStatus StatusOf(int anchor, int carrier) =>
        statuses.StatusOf(new Frame(anchor, carrier, carrier == anchor ? null : lexicon.Support.Find(_document[carrier].Lemma, null)), out _);

    private IEnumerable<VisitDraft> FromVerb(int verb, VisitWord word)
    {
        if (_document[verb].Relation is R.Amod or R.Compound or R.Case)
            return [];
        var visitors = _travellers.OfVerb(verb);
        var status = statuses.StatusOf(new Frame(verb, verb, null), out _);
        return Drafts(verb, verb, status, visitors, _destinations.Of(verb, word.Destinations), word).Concat(EarlierStop(verb, visitors));
    }

    private IEnumerable<VisitDraft> FromNoun(int noun, VisitWord word)
    {
        if (_document[noun].Relation is R.Compound)
            return [];
        var carrier = Carrier(noun);
        var status = StatusOf(noun, carrier);
        var visitors = _travellers.OfNoun(noun, word.NeedsOwner);
        var goals = _destinations.Of(noun, word.Destinations);
        if (goals.Count == 0)
            goals = Hosts(noun, visitors);
        return Drafts(noun, carrier, status, visitors, goals, word);
    }

    private IEnumerable<VisitDraft> Drafts(int anchor, int carrier, EventStatus status, List<ArticleActor> visitors, List<Destination> goals, VisitWord word)
    {
        foreach (var goal in goals)
        {
            var abroad = visitors.FindAll(visitor => visitor.Code != goal.Host.Code);
            if (abroad.Count > 0 && (!word.NeedsCity || goal.Place is not null))
                yield return Draft(anchor, carrier, status, abroad, goal, IsUnderWay(anchor, carrier, status) ? VisitStage.Ongoing : null);
        }
    }

    // The verb that has the noun as object or subject, when it is one that carries it.
    private int Carrier(int noun)
    {
        var head = _document[noun].Head;
        var carries = head >= 0 && _document[noun].Relation is R.Obj or R.NsubjPass or R.Nsubj && _document[head].Upos == PartOfSpeech.Verb
            && (lexicon.Support.Find(_document[head].Lemma, null) is not null || lexicon.Classes.Contains("travel", _document[head].Lemma));
        return carries ? head : noun;
    }

    // "hosts a visit by X", "during a visit by X": the subject of the clause receives.
    private List<Destination> Hosts(int noun, List<ArticleActor> visitors)
    {
        var governor = _document[noun].Head;
        if (governor < 0 || visitors.Count == 0 || !context.Roles.IsVerbal(governor) || _document[noun].Relation is R.Nsubj or R.NsubjPass)
            return [];
        var subject = context.Roles.Agent(governor);
        if (subject < 0)
            return [];
        foreach (var actor in actors.ActorsOf(subject))
        {
            if (actor.Code.Length == 3 && actor.Code != "UNK" && visitors.All(visitor => visitor.Code != actor.Code) && _destinations.HostOf(actor.Code) is { } host)
                return [new Destination(host, null, noun)];
        }

        return [];
    }

    private bool IsUnderWay(int anchor, int carrier, EventStatus status)
    {
        if (status is EventStatus.Denied or EventStatus.Planned or EventStatus.Possible)
            return false;
        if (carrier != anchor && lexicon.Classes.Contains("begin", _document[carrier].Lemma))
            return true;
        if (_document[anchor] is { Relation: R.Nmod, Head: >= 0 and var phase } && lexicon.Classes.Contains("begin", _document[phase].Lemma))
            return true;
        return carrier == anchor && _document[anchor].Upos == PartOfSpeech.Noun && _tree.Preposition(anchor) is "during" or "amid";
    }

    // A person said to be in a place: present or past tense tells whether the stay goes on.
    private bool IsLocative(int token) =>
        _tree.Child(token, R.Cop) is >= 0 and var copula && _document[copula].Lemma == "be" && _tree.Preposition(token) is "in" or "at"
        && context.Mentions.At(token) is { Place: not null };

    private IEnumerable<VisitDraft> Stay(int token)
    {
        var subject = _tree.Child(token, R.Nsubj);
        if (subject < 0 || !actors.IsPerson(subject) || _destinations.At(token) is not { } goal)
            return [];
        var visitors = actors.ActorsOf(subject).FindAll(actor => actor.Kind == ActorKind.Person && actor.Code != goal.Host.Code && _travellers.IsOfficial(actor));
        if (visitors.Count == 0)
            return [];
        var status = statuses.StatusOf(new Frame(token, token, null), out _);
        var isNow = status == EventStatus.Happened && _document[_tree.Child(token, R.Cop)].Xpos is "VBZ" or "VBP";
        return [Draft(token, token, status, visitors, goal, isNow ? VisitStage.Ongoing : null)];
    }

    // "arrived in A from B, where he held talks"; "from B" alone may be home.
    private IEnumerable<VisitDraft> EarlierStop(int verb, List<ArticleActor> visitors)
    {
        var (first, end) = _tree.Subtree(verb);
        for (var token = first; token < end && visitors.Count > 0; token++)
        {
            if (_tree.Preposition(token) != "from" || _document[token].Relation is not (R.Obl or R.Nmod) || _destinations.At(token) is not { } stop || !HasActsThere(token))
                continue;
            var abroad = visitors.FindAll(visitor => visitor.Code != stop.Host.Code);
            if (abroad.Count > 0)
                yield return Draft(token, verb, EventStatus.Happened, abroad, stop, VisitStage.Happened);
        }
    }

    // The place is followed by a relative clause with "where".
    private bool HasActsThere(int place)
    {
        for (var token = place + 1; token < Math.Min(place + 4, _document.Tokens.Length); token++)
        {
            if (_document[token].Lemma == "where")
                return true;
            if (_document[token].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Propn))
                return false;
        }

        return false;
    }

    private TextSpan Span(int anchor, int carrier, int goal)
    {
        var sentence = _document.Sentences[_document.SentenceOf(anchor)];
        int first = Math.Min(anchor, carrier), last = Math.Max(anchor, carrier);
        if (goal >= sentence.First && goal < sentence.End)
            (first, last) = (Math.Min(first, goal), Math.Max(last, goal));
        return new TextSpan(_document[first].Span.Start, _document[last].Span.End);
    }

    private static VisitStage StageOf(EventStatus status) => status switch
    {
        EventStatus.Planned or EventStatus.Possible => VisitStage.Planned,
        EventStatus.Denied => VisitStage.Cancelled,
        EventStatus.Ongoing => VisitStage.Ongoing,
        _ => VisitStage.Happened,
    };
}
