using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>
/// Targets that stand in none of the places that an entry names: where an attack happened, who lives where talks were held, who is to meet the
/// condition of a threat, and else the first foreign actor in what the act is about.
/// </summary>
internal sealed class ImpliedTargets(ArticleContext context, WordClasses classes, ActorFinder actors, SlotReader slots, StatusReader statuses)
{
    private const int MaxDepth = 4;
    private static readonly string[] Locations = ["in", "at", "near", "on", "across", "outside", "inside"];

    private readonly Document _document = context.Document;

    /// <summary>The target of an act whose named places are empty.</summary>
    /// <param name="frame">The act.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="matched">Nominal that the entry's conditions matched, or -1.</param>
    /// <param name="isJoint">True when all parties act together.</param>
    /// <param name="sources">Who acts.</param>
    public Side Find(in Frame frame, PredicateEntry entry, int matched, bool isJoint, List<ArticleActor> sources)
    {
        var takesTarget = entry.Target.All(selector => selector.Kind != SelectorKind.None);
        var found = entry.Event switch
        {
            EventType.Assault when takesTarget && !entry.Has(EntryMarks.Joint) => Location(frame),
            EventType.Consult when sources.Count > 0 => Host(frame, sources),
            EventType.Threaten => actors.SideOf(Conditioned(frame)),
            _ => Side.Unknown,
        };
        if (found.IsKnown || !takesTarget)
            return found;
        var mayLookDeep = !isJoint || (sources.Count == 1 && entry.Event is EventType.Agree or EventType.Consult);
        return mayLookDeep ? Deep(frame, matched, sources) : Side.Unknown;
    }

    /// <summary>"Peru says a Chilean jet violated its airspace": nobody violates its own; the owner is who speaks.</summary>
    public Side Owner(in Frame frame)
    {
        var patient = context.Roles.Patient(frame.Predicate);
        var reporter = patient >= 0 && context.Tree.Child(patient, R.NmodPoss) >= 0 ? statuses.ReporterOf(frame.Predicate) : -1;
        return reporter < 0 ? Side.Unknown : new Side(actors.ActorsOf(context.Roles.Agent(reporter)), patient);
    }

    // "Agreed to a deal to reduce Chad's debts": the first foreign actor in what the act is about.
    private Side Deep(in Frame frame, int matched, List<ArticleActor> sources)
    {
        if (sources.Count == 0)
            return Side.Unknown;
        foreach (var root in new[] { matched, context.Roles.Patient(frame.Predicate), frame.Predicate, frame.Carrier })
        {
            var token = root < 0 ? -1 : DeepToken(root, sources, 0);
            if (token >= 0)
                return new Side(actors.ActorsOf(token), token);
        }

        return Side.Unknown;
    }

    private int DeepToken(int root, List<ArticleActor> sources, int depth)
    {
        foreach (var child in context.Tree.Children(root))
        {
            ref readonly var word = ref _document[child];
            var isPart = word.Relation is R.Obj or R.Iobj or R.Obl or R.Nmod or R.NmodPoss or R.Amod or R.Compound or R.Xcomp or R.Acl
                || (word.Relation == R.Advcl && context.Tree.Subordinator(child) is "to" or "on" or "of" or "from");
            if (!isPart || depth > MaxDepth || context.Times.At(child) is not null)
                continue;
            if (context.Mentions.At(child) is { IsPlace: false } mention && mention.Actors.Count > 0
                && mention.Actors.All(actor => actor.Code != "UNK" && sources.TrueForAll(source => source.Code != actor.Code)))
                return child;
            var inner = DeepToken(child, sources, depth + 1);
            if (inner >= 0)
                return inner;
        }

        return -1;
    }

    private Side Location(in Frame frame)
    {
        foreach (var preposition in Locations)
        {
            var token = slots.Prepositional(frame, preposition);
            if (token >= 0 && context.Times.At(token) is null && actors.SideOf(token) is { IsKnown: true } found)
                return found;
        }

        return Side.Unknown;
    }

    // Lima, where he held talks: with those who live there.
    private Side Host(in Frame frame, List<ArticleActor> sources)
    {
        for (int at = frame.Carrier, steps = 0; at >= 0 && steps < 3; at = _document[at].Head, steps++)
        {
            if (Stay(at) is >= 0 and var stay && actors.SideOf(stay) is { IsKnown: true } visited)
                return visited;
            var where = Where(at);
            if (where < 0)
                continue;
            var place = where > 0 && _document[where - 1].Upos == PartOfSpeech.Punct ? where - 2 : where - 1;
            var hosts = place >= 0 && context.Mentions.At(place)?.Place is not null ? actors.ActorsOf(place) : [];
            return hosts.Exists(host => sources.TrueForAll(source => source.Code != host.Code)) ? new Side(hosts, place) : Side.Unknown;
        }

        return Side.Unknown;
    }

    // A visit to Kenya, during which he is to hold talks: with those who are visited.
    private int Stay(int clause)
    {
        ref readonly var word = ref _document[clause];
        if (word.Relation != R.AclRelcl || word.Head < 0 || !classes.Contains("visit", _document[word.Head].Lemma))
            return -1;
        var place = slots.Prepositional(new Frame(word.Head, word.Head, null), "to");
        return place >= 0 ? place : slots.Prepositional(new Frame(word.Head, word.Head, null), "in");
    }

    private int Where(int clause)
    {
        foreach (var child in context.Tree.Children(clause))
        {
            if (_document[child].Relation is R.Advmod or R.Mark && _document[child].Lemma == "where")
                return child;
            if (_document[child].Lemma == "which" && context.Tree.Child(child, R.Case) is >= 0 and var during && _document[during].Lemma == "during")
                return during;
        }

        return -1;
    }

    // "Threatened strikes if Iran does not sign": who is to meet the condition is threatened.
    private int Conditioned(in Frame frame)
    {
        foreach (var child in context.Tree.Children(frame.Carrier))
        {
            ref readonly var clause = ref _document[child];
            if (clause.Relation == R.Advcl && context.Tree.Subordinator(child) is "if" or "unless" or "until")
                return context.Roles.SurfaceSubject(child);
            if (clause.Relation is R.Xcomp or R.Ccomp or R.Obj && Conditioned(new Frame(child, child, null)) is >= 0 and var inner)
                return inner;
        }

        return -1;
    }
}
