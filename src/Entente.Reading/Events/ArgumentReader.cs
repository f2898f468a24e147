using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>Takes the actors of an act from the places that its lexicon entry names, and cuts its evidence.</summary>
public sealed class ArgumentReader(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, SlotReader slots, StatusReader statuses)
{
    private static readonly string[] ComplementPrepositions = ["to", "with", "from", "for", "against", "on", "between", "in"];

    private readonly Document _document = context.Document;

    /// <summary>The frame of a noun: under its support verb when it has one (<c>launched an attack</c>, <c>talks were held</c>).</summary>
    public Frame FrameOf(int noun)
    {
        var whole = noun;
        while (_document[whole] is { Relation: R.Nmod, Head: >= 0 and var measure } && slots.IsMeasure(measure))
            whole = measure;
        while (_document[whole] is { Relation: R.Conj, Head: >= 0 and var first } && _document[first].Upos == PartOfSpeech.Noun)
            whole = first;
        ref readonly var token = ref _document[whole];
        var head = token.Head;
        if (head < 0 || token.Relation is not (R.Obj or R.NsubjPass or R.Nsubj or R.Obl) || _document[head].Upos != PartOfSpeech.Verb)
            return new Frame(noun, noun, null);
        var support = lexicon.Support.Find(_document[head].Lemma, slots.Particle(head) ?? TakenPlace(head, whole) ?? (token.Relation == R.Obl ? context.Tree.Preposition(whole) : null));
        var fits = support is not null && (token.Relation != R.Nsubj || support.Subject == SupportSubject.None || context.Tree.Child(head, R.Obj) < 0);
        return fits ? new Frame(noun, head, support) : new Frame(noun, noun, null);
    }

    // "Protests took place": place is an object to the parser and a particle to the lexicon.
    private string? TakenPlace(int verb, int subject) =>
        context.Tree.Child(verb, R.Obj) is >= 0 and var place && place != subject && _document[place].Lemma == "place" ? "place" : null;

    /// <summary>Both sides of an act.</summary>
    /// <param name="frame">The act.</param>
    /// <param name="entry">The entry that fits it.</param>
    /// <param name="matched">Nominal that the entry's conditions matched, or -1.</param>
    /// <param name="isJoint">True to put all parties on one side.</param>
    public Parties Read(in Frame frame, PredicateEntry entry, int matched, bool isJoint)
    {
        var isNoun = entry.Head[^1] == 'n';
        var (sources, sourceToken) = isNoun ? NounSources(frame, entry, matched) : Select(frame, entry.Source, matched, isSource: true);
        if (sources.Count == 0 && !isNoun)
            (sources, sourceToken) = Resolve(MakerOf(context.Roles.Agent(frame.Carrier)));
        var (targets, targetToken) = Select(frame, entry.Target, matched, isSource: false);
        if (frame.Support is { Subject: SupportSubject.Target } && targets.Count == 0)
            (targets, targetToken) = Resolve(context.Roles.Agent(frame.Carrier));
        if (targets.Count == 0 && UsesLocation(entry))
            (targets, targetToken) = Location(frame);
        if (targets.Count == 0 && entry.Event == EventType.Consult && sources.Count > 0)
            (targets, targetToken) = Host(frame, sources);
        if (targets.Count == 0 && entry.Event == EventType.Threaten)
            (targets, targetToken) = Resolve(Conditioned(frame));
        if (targets.Count > 0 && sources.Count > 0 && Without(targets, sources).Count == 0)
            (targets, targetToken) = Speakers(frame, sources, targets, targetToken);
        if (targets.Count == 0 && (!isJoint || (sources.Count == 1 && entry.Event is EventType.Agree or EventType.Consult)) && TakesDeepTarget(entry))
            (targets, targetToken) = Deep(frame, matched, sources);
        sources = GiversOf(sources, sourceToken, targets);
        var omitted = isNoun ? sourceToken < 0 : context.Roles.IsPassive(frame.Predicate) && context.Roles.Agent(frame.Predicate) < 0;
        return isJoint
            ? JointParties(sources, targets, sourceToken, targetToken, omitted)
            : new Parties(sources, Without(targets, sources), false, sourceToken, targetToken, omitted);
    }

    /// <summary>From the first to the last core word of the act: verb, particle, object and target.</summary>
    public TextSpan Evidence(in Frame frame, int matched, Parties parties)
    {
        var sentence = _document.Sentences[_document.SentenceOf(frame.Predicate)];
        var first = Math.Min(frame.Predicate, frame.Carrier);
        var last = Math.Max(frame.Predicate, frame.Carrier);
        var isNoun = _document[frame.Predicate].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
        Include(matched, sentence, ref first, ref last);
        Include(isNoun ? -1 : context.Roles.Patient(frame.Predicate), sentence, ref first, ref last);
        Include(parties.TargetToken, sentence, ref first, ref last);
        if (isNoun && !frame.IsSupported)
            Include(parties.SourceToken, sentence, ref first, ref last);
        return new TextSpan(_document[first].Span.Start, _document[last].Span.End);
    }

    private (List<ArticleActor> Actors, int Token) NounSources(in Frame frame, PredicateEntry entry, int matched)
    {
        if (frame.Support is { } support && support.Subject is SupportSubject.Source or SupportSubject.Joint
            && context.Roles.Agent(frame.Carrier) is >= 0 and var agent && agent != frame.Predicate)
        {
            var subject = Resolve(agent);
            if (subject.Actors.Count > 0)
                return subject;
        }

        var found = Select(frame, entry.Source, matched, isSource: true);
        if (found.Actors.Count == 0)
            found = Resolve(Claimant(frame.Predicate));
        if (found.Actors.Count == 0 && actors.OwnersOf(frame.Predicate, doersOnly: true) is { Count: > 0 } doers)
            found = (doers, frame.Predicate);
        return found.Actors.Count == 0 && entry.Event == EventType.Consult ? Resolve(GoverningAgent(frame)) : found;
    }

    // "Signed an order banning imports": what the order does, its maker does.
    private int MakerOf(int thing) =>
        thing >= 0 && _document[thing] is { Relation: R.Obj, Head: >= 0 and var verb } && !actors.IsActor(thing) ? context.Roles.Agent(verb) : -1;

    private static bool TakesDeepTarget(PredicateEntry entry) =>
        entry.Target.All(selector => selector.Kind != SelectorKind.None);

    // "Agreed to a deal to reduce Chad's debts": the first foreign actor in what the act is about.
    private (List<ArticleActor> Actors, int Token) Deep(in Frame frame, int matched, List<ArticleActor> sources)
    {
        if (sources.Count == 0)
            return ([], -1);
        foreach (var root in new[] { matched, context.Roles.Patient(frame.Predicate), frame.Predicate, frame.Carrier })
        {
            var token = root < 0 ? -1 : DeepToken(root, sources, 0);
            if (token >= 0)
                return (actors.ActorsOf(token), token);
        }

        return ([], -1);
    }

    private int DeepToken(int root, List<ArticleActor> sources, int depth)
    {
        foreach (var child in context.Tree.Children(root))
        {
            ref readonly var word = ref _document[child];
            var isPart = word.Relation is R.Obj or R.Iobj or R.Obl or R.Nmod or R.NmodPoss or R.Amod or R.Compound or R.Xcomp or R.Acl
                || (word.Relation == R.Advcl && context.Tree.Subordinator(child) is "to" or "on" or "of" or "from");
            if (!isPart || depth > 4 || context.Times.At(child) is not null)
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

    // Who claims responsibility for an attack, or is blamed by its side, did it.
    private int Claimant(int act)
    {
        ref readonly var noun = ref _document[act];
        if (noun.Relation is not (R.Nmod or R.Obl) || noun.Head < 0 || context.Tree.Preposition(act) != "for")
            return -1;
        var duty = _document[noun.Head].Lemma is "responsibility" or "credit" ? noun.Head : context.Tree.Child(noun.Head, R.Obj);
        if (duty < 0 || _document[duty].Lemma is not ("responsibility" or "credit") || _document[duty].Head < 0)
            return -1;
        return context.Roles.Agent(_document[duty].Head);
    }

    // After talks in Oslo, Mali and Niger agreed; during a visit to Oslo, the minister said: whoever acts in the clause took part.
    private int GoverningAgent(in Frame frame)
    {
        ref readonly var noun = ref _document[frame.Predicate];
        var isAdjunct = !frame.IsSupported && noun.Relation == R.Obl && noun.Head >= 0
            && context.Tree.Preposition(frame.Predicate) is "after" or "before" or "during" or "on" or "in" or "at" or "following" or "from" or "for";
        return isAdjunct ? context.Roles.SurfaceSubject(noun.Head) : -1;
    }

    private (List<ArticleActor> Actors, int Token) Select(in Frame frame, IReadOnlyList<Selector> selectors, int matched, bool isSource)
    {
        foreach (var selector in selectors)
        {
            var token = Place(frame, selector, isSource ? -1 : matched);
            var found = selector.Kind == SelectorKind.Modifier ? (actors.ModifiersOf(frame.Predicate), frame.Predicate) : Resolve(token, isSource, selector);
            if (found.Item1.Count > 0)
                return found;
        }

        return ([], -1);
    }

    private int Place(in Frame frame, Selector selector, int matched) => selector.Kind switch
    {
        SelectorKind.Subject => context.Roles.Agent(frame.Carrier),
        SelectorKind.Object => context.Roles.Patient(frame.Predicate),
        SelectorKind.IndirectObject => context.Roles.Receiver(frame.Predicate),
        SelectorKind.Preposition => Prepositional(frame, selector.Preposition!, matched),
        SelectorKind.Possessor => context.Tree.Child(frame.Predicate, R.NmodPoss),
        SelectorKind.Self => frame.Predicate,
        SelectorKind.ComplementSubject => Complement(frame, context.Roles.Agent),
        SelectorKind.ComplementObject => ComplementTarget(slots.AnyComplement(frame.Predicate), 0),
        _ => -1,
    };

    private int Prepositional(in Frame frame, string preposition, int matched)
    {
        var found = slots.Prepositional(frame, preposition);
        return found < 0 && matched >= 0 ? slots.Prepositional(new Frame(matched, matched, null), preposition) : found;
    }

    private int Complement(in Frame frame, Func<int, int> role)
    {
        var complement = slots.Complement(frame.Predicate);
        return complement < 0 ? -1 : role(complement);
    }

    // Whom the act in the complement is done to: agreed to sell gas *to Chile*, to give *Mali* tents, to begin training *Zambian* police.
    private int ComplementTarget(int complement, int depth)
    {
        if (complement < 0 || depth > 3)
            return -1;
        var patient = context.Roles.Patient(complement);
        var receiver = context.Roles.Receiver(complement);
        if (receiver >= 0)
            return receiver;
        if (actors.IsActor(patient))
            return patient;
        foreach (var preposition in ComplementPrepositions)
        {
            var token = slots.Prepositional(new Frame(complement, complement, null), preposition);
            if (token >= 0 && context.Times.At(token) is null && actors.ActorsOf(token).Count > 0)
                return token;
        }

        if (actors.ActorsOf(patient).Count > 0)
            return patient;
        var deeper = slots.AnyComplement(complement);
        return deeper == complement ? -1 : ComplementTarget(deeper, depth + 1);
    }

    // An act that is condemned, or that kills, stands for its doer, not for its victim or place.
    private (List<ArticleActor> Actors, int Token) Resolve(int token, bool isSource, Selector selector)
    {
        if (token < 0)
            return ([], -1);
        var isAct = (isSource || selector.Kind != SelectorKind.Subject) && !actors.IsActor(token) && IsAct(token);
        return isAct ? (actors.OwnersOf(token, doersOnly: true), token) : Resolve(token);
    }

    private (List<ArticleActor> Actors, int Token) Resolve(int token)
    {
        var found = actors.ActorsOf(token);
        return (found, found.Count == 0 ? -1 : token);
    }

    private bool IsAct(int token)
    {
        ref readonly var word = ref _document[token];
        foreach (var entry in lexicon.Predicates.Find(word.Lemma, word.Upos))
        {
            if (entry.Event is EventType.Assault or EventType.Coerce or EventType.Mobilize or EventType.Protest or EventType.Threaten)
                return true;
        }

        return false;
    }

    private static bool UsesLocation(PredicateEntry entry) =>
        entry.Event is EventType.Assault && !entry.Has(EntryMarks.Joint) && entry.Target.All(selector => selector.Kind != SelectorKind.None);

    private (List<ArticleActor> Actors, int Token) Location(in Frame frame)
    {
        foreach (var preposition in new[] { "in", "at", "near", "on", "across", "outside", "inside" })
        {
            var token = slots.Prepositional(frame, preposition);
            if (token >= 0 && context.Times.At(token) is null && Resolve(token) is { Actors.Count: > 0 } found)
                return found;
        }

        return ([], -1);
    }

    // Lima, where he held talks: with those who live there.
    private (List<ArticleActor> Actors, int Token) Host(in Frame frame, List<ArticleActor> sources)
    {
        for (int at = frame.Carrier, steps = 0; at >= 0 && steps < 3; at = _document[at].Head, steps++)
        {
            if (Stay(at) is >= 0 and var stay && Resolve(stay) is { Actors.Count: > 0 } visited)
                return visited;
            var where = Where(at);
            if (where < 0)
                continue;
            var place = where > 0 && _document[where - 1].Upos == PartOfSpeech.Punct ? where - 2 : where - 1;
            var hosts = place >= 0 && context.Mentions.At(place)?.Place is not null ? actors.ActorsOf(place) : [];
            return hosts.Exists(host => sources.TrueForAll(source => source.Code != host.Code)) ? (hosts, place) : ([], -1);
        }

        return ([], -1);
    }

    // A visit to Kenya, during which he is to hold talks: with those who are visited.
    private int Stay(int clause)
    {
        ref readonly var word = ref _document[clause];
        if (word.Relation != R.AclRelcl || word.Head < 0 || !lexicon.Classes.Contains("visit", _document[word.Head].Lemma))
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

    // "Peru says a Chilean jet violated its airspace": nobody violates its own; the owner is who speaks.
    private (List<ArticleActor> Actors, int Token) Speakers(in Frame frame, List<ArticleActor> sources, List<ArticleActor> targets, int targetToken)
    {
        var patient = context.Roles.Patient(frame.Predicate);
        var reporter = patient >= 0 && context.Tree.Child(patient, R.NmodPoss) >= 0 ? statuses.ReporterOf(frame.Predicate) : -1;
        var speakers = reporter < 0 ? [] : actors.ActorsOf(context.Roles.Agent(reporter));
        return speakers.Count > 0 && Without(speakers, sources).Count > 0 ? (speakers, patient) : (targets, targetToken);
    }

    // An accord gave Japan access: of its parties, those that are not given anything give.
    private List<ArticleActor> GiversOf(List<ArticleActor> sources, int sourceToken, List<ArticleActor> targets)
    {
        if (sources.Count < 2 || targets.Count == 0 || sourceToken < 0 || actors.IsActor(sourceToken))
            return sources;
        var givers = sources.FindAll(source => !targets.Exists(target => target.Code == source.Code));
        return givers.Count > 0 ? givers : sources;
    }

    private static Parties JointParties(List<ArticleActor> sources, List<ArticleActor> targets, int sourceToken, int targetToken, bool omitted)
    {
        var all = new List<ArticleActor>(sources);
        all.AddRange(Without(targets, sources));
        return new Parties(all, [], true, sourceToken, targetToken, omitted);
    }

    // The source is no target of its own act, unless nobody else is (an act of a state upon its own people).
    private static List<ArticleActor> Without(List<ArticleActor> actors, List<ArticleActor> others)
    {
        var rest = actors.FindAll(actor => !others.Contains(actor));
        var foreign = rest.FindAll(actor => !others.Exists(other => other.Code == actor.Code));
        return foreign.Count > 0 ? foreign : rest;
    }

    private void Include(int token, in Sentence sentence, ref int first, ref int last)
    {
        if (token < sentence.First || token >= sentence.End)
            return;
        var mention = context.Mentions.At(token);
        first = Math.Min(first, mention is { IsModifier: false } ? Math.Max(mention.First, sentence.First) : token);
        last = Math.Max(last, mention is null ? token : Math.Min(mention.End, sentence.End) - 1);
    }
}
