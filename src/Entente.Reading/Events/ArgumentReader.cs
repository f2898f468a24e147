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
    private readonly ImpliedSources _sources = new(context, actors);
    private readonly ImpliedTargets _targets = new(context, lexicon.Classes, actors, slots, statuses);

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
        var source = isNoun ? NounSource(frame, entry, matched) : VerbSource(frame, entry, matched);
        var target = Target(frame, entry, matched, source);
        if (!target.IsKnown)
            target = _targets.Find(frame, entry, matched, isJoint, source.Actors);
        var sources = GiversOf(source, target.Actors);
        var omitted = isNoun ? source.Token < 0 : context.Roles.IsPassive(frame.Predicate) && context.Roles.Agent(frame.Predicate) < 0;
        return isJoint
            ? JointParties(sources, target.Actors, source.Token, target.Token, omitted)
            : new Parties(sources, Without(target.Actors, sources), false, source.Token, target.Token, omitted);
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

    private Side VerbSource(in Frame frame, PredicateEntry entry, int matched)
    {
        var found = Select(frame, entry.Source, matched, isSource: true);
        if (!found.IsKnown && entry.Event is EventType.Mobilize or EventType.Aid)
            found = _sources.SenderOf(frame.Predicate);
        return found.IsKnown ? found : _sources.MakerOf(context.Roles.Agent(frame.Carrier));
    }

    private Side NounSource(in Frame frame, PredicateEntry entry, int matched)
    {
        if (frame.Support is { } support && support.Subject is SupportSubject.Source or SupportSubject.Joint
            && context.Roles.Agent(frame.Carrier) is >= 0 and var agent && agent != frame.Predicate)
        {
            var subject = actors.SideOf(agent);
            if (subject.IsKnown)
                return subject;
        }

        var found = Select(frame, entry.Source, matched, isSource: true);
        return found.IsKnown ? found : _sources.OfNoun(frame, entry);
    }

    // The first place that holds anybody but the source's own: "withdrew its troops from Chad".
    private Side Foreign(in Frame frame, PredicateEntry entry, int matched, Side source)
    {
        var own = Side.Unknown;
        foreach (var selector in entry.Target)
        {
            var found = One(frame, selector, matched, isSource: false);
            var isOwn = found.Token >= 0 && context.Tree.Child(found.Token, R.NmodPoss) is >= 0 and var owner && _document[owner].Upos == PartOfSpeech.Pron
                && found.Actors.TrueForAll(actor => source.Actors.Exists(other => other.Code == actor.Code));
            if (found.IsKnown && !isOwn)
                return found;
            if (!own.IsKnown)
                own = found;
        }

        return own;
    }

    private Side Target(in Frame frame, PredicateEntry entry, int matched, Side source)
    {
        var found = Foreign(frame, entry, matched, source);
        if (!found.IsKnown && frame.Support is { Subject: SupportSubject.Target })
            found = actors.SideOf(context.Roles.Agent(frame.Carrier));
        var isSelf = found.IsKnown && source.IsKnown && Without(found.Actors, source.Actors).Count == 0;
        return isSelf && _targets.Owner(frame) is { IsKnown: true } owner && Without(owner.Actors, source.Actors).Count > 0 ? owner : found;
    }

    private Side Select(in Frame frame, IReadOnlyList<Selector> selectors, int matched, bool isSource)
    {
        foreach (var selector in selectors)
        {
            var found = One(frame, selector, matched, isSource);
            if (found.IsKnown)
                return found;
        }

        return Side.Unknown;
    }

    private Side One(in Frame frame, Selector selector, int matched, bool isSource)
    {
        if (selector.Kind == SelectorKind.Modifier)
            return new Side(actors.ModifiersOf(frame.Predicate), frame.Predicate);
        var token = Place(frame, selector, isSource ? -1 : matched);
        var found = Resolve(token, isSource, selector);
        var isReceiver = !found.IsKnown && token >= 0 && selector.Kind == SelectorKind.IndirectObject;
        return isReceiver && context.Mentions.At(token) is { Actors.Count: > 0 } mention ? new Side([.. mention.Actors], token) : found;
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
    private Side Resolve(int token, bool isSource, Selector selector)
    {
        if (token < 0)
            return Side.Unknown;
        var isAct = (isSource || selector.Kind != SelectorKind.Subject) && !actors.IsActor(token) && IsAct(token);
        return isAct ? new Side(actors.OwnersOf(token, doersOnly: true), token) : actors.SideOf(token);
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

    // An accord gave Japan access: of its parties, those that are not given anything give.
    private List<ArticleActor> GiversOf(Side source, List<ArticleActor> targets)
    {
        if (source.Actors.Count < 2 || targets.Count == 0 || source.Token < 0 || actors.IsActor(source.Token))
            return source.Actors;
        var givers = source.Actors.FindAll(actor => !targets.Exists(target => target.Code == actor.Code));
        return givers.Count > 0 ? givers : source.Actors;
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
        var end = context.Money.At(token)?.End ?? mention?.End ?? token + 1;
        last = Math.Max(last, Math.Min(end, sentence.End) - 1);
    }
}
