using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Statements;

/// <summary>
/// Says what a speaker does with a neutral verb of saying, from what is said: its acts, its mood, its subject, its words of praise and
/// blame. Of several coordinate clauses the first that does more than report decides.
/// </summary>
internal sealed class StanceReader(ArticleContext context, ReadingLexicon lexicon, IReadOnlyList<EventClaim> claims)
{
    private readonly Document _document = context.Document;
    private readonly EventClaim[] _tellings = [.. claims.SelectMany(claim => claim.Tellings)];

    /// <summary>Stance of a cue: its own, or that of its content.</summary>
    public Stance Of(SpeechCue cue)
    {
        if (cue.Word?.Stance is { } stance)
            return stance == Stance.Promises && IsHostile(ActOf(cue)) ? Stance.Warns : stance;
        var found = cue.Content < 0 ? OfVerdict(cue.Token) : Of(cue.Content, cue.Speakers);
        if (found == Stance.Asserts && cue.Continued >= 0)
            found = OfClause(cue.Continued, cue.Speakers);
        if (cue.Word is null)
            return found is Stance.Accuses ? found : Stance.Asserts;
        if (found == Stance.Denies && lexicon.Classes.Contains("factive", _document[cue.Token].Lemma))
            return Stance.Asserts;
        var isPlanned = found == Stance.Asserts && cue.Content >= 0 && _document[cue.Content].Xpos == "VB";
        return isPlanned && lexicon.Classes.Contains("announce", _document[cue.Token].Lemma) ? Stance.Promises : found;
    }

    /// <summary>Stance of a content clause with its conjuncts; a content without a head only reports.</summary>
    public Stance Of(int content, IReadOnlyList<ArticleActor> speakers)
    {
        if (content < 0)
            return Stance.Asserts;
        var stance = OfClause(content, speakers);
        foreach (var child in context.Tree.Children(content))
        {
            if (stance == Stance.Asserts && _document[child].Relation == R.Conj && context.Roles.IsVerbal(child))
                stance = OfClause(child, speakers);
        }

        return stance;
    }

    // "described the vote as a farce": the words after "as" judge.
    private Stance OfVerdict(int cue)
    {
        foreach (var child in context.Tree.Children(cue))
        {
            if (_document[child].Relation is R.Obl or R.Advcl && context.Tree.Preposition(child) is "as" && ByPolarity(child) is not Stance.Asserts and var judged)
                return judged;
        }

        return Stance.Asserts;
    }

    private Stance OfClause(int clause, IReadOnlyList<ArticleActor> speakers)
    {
        var isOwn = SubjectIsSpeaker(clause, speakers);
        if (ByAct(clause, speakers) is { } act)
            return act;
        if (ByMood(clause, isOwn) is { } mood)
            return mood;
        if (IsHurtByOthers(clause, speakers))
            return Stance.Accuses;
        if (Denial.Holds(context, clause))
            return isOwn || !SubjectIsActor(clause) || lexicon.Classes.Contains("slur", _document[clause].Lemma) ? Stance.Denies : Stance.Asserts;
        return ByPolarity(clause);
    }

    private Stance ByPolarity(int head) => Polarity(head) switch
    {
        < 0 => Stance.Criticises,
        > 0 => Stance.Supports,
        _ => Stance.Asserts,
    };

    private Stance? ByMood(int clause, bool isOwn)
    {
        if (HasAuxiliary(clause, "must", "should", "ought") || IsNeeded(clause))
            return Stance.Demands;
        if (isOwn && Undertaking(clause))
            return ByUndertaking(clause);
        if (!isOwn && HasAuxiliary(clause, "could", "would") && HasBetter(clause))
            return Stance.Criticises;
        if (OffersHelp(clause))
            return Stance.Promises;
        return HasAuxiliary(clause, "will", "shall", "would", "’ll", "'ll") ? ByFuture(clause, isOwn) : null;
    }

    private Stance ByUndertaking(int clause)
    {
        if (context.Roles.IsNegated(clause))
            return Stance.Denies;
        return IsHostile(context.Tree.Child(clause, R.Xcomp)) ? Stance.Warns : Stance.Promises;
    }

    private Stance? ByFuture(int clause, bool isOwn)
    {
        if (isOwn && context.Roles.IsNegated(clause))
            return Stance.Denies;
        if (HasCondition(clause))
            return Stance.Warns;
        var isAct = _document[clause].Upos == PartOfSpeech.Verb && !context.Roles.IsNegated(clause);
        if (!isAct || (!isOwn && (SubjectIsActor(clause) || lexicon.Classes.Contains("occurring", _document[clause].Lemma))))
            return null;
        return isOwn && IsHostile(clause) ? Stance.Warns : Stance.Promises;
    }

    private Stance? ByAct(int clause, IReadOnlyList<ArticleActor> speakers)
    {
        foreach (var claim in _tellings)
        {
            var isWithin = IsWithin(claim.Carrier, clause);
            if (claim.Predicate != clause && !isWithin)
                continue;
            var own = claim.Sources.Any(source => speakers.Any(speaker => speaker.Code == source.Code));
            if ((own ? OwnAct(claim) : OthersAct(claim, speakers)) is { } stance)
                return stance;
        }

        return null;
    }

    // The act is the clause itself or what its verb takes: complements, objects, circumstances, but no aside on a noun.
    private bool IsWithin(int token, int clause)
    {
        for (var at = token; at >= 0; at = _document[at].Head)
        {
            if (at == clause)
                return true;
            if (_document[at].Relation is not (R.Xcomp or R.Obj or R.Ccomp or R.Advcl))
                return false;
        }

        return false;
    }

    private static Stance? OwnAct(EventClaim claim) => claim.Event switch
    {
        _ when claim.Status == EventStatus.Denied => Stance.Denies,
        EventType.Accuse => claim.Entry.Mode == "allege" ? Stance.Accuses : Stance.Criticises,
        EventType.Request => Stance.Demands,
        EventType.Reject => Stance.Denies,
        EventType.Threaten => Stance.Warns,
        EventType.Agree or EventType.Concede => claim.Joint ? null : Stance.Promises,
        EventType.Support when !claim.Joint => Stance.Supports,
        _ when claim.Status == EventStatus.Planned => EventTypes.Quad(claim.Event) == 4 ? Stance.Warns : Stance.Promises,
        _ => null,
    };

    private static Stance? OthersAct(EventClaim claim, IReadOnlyList<ArticleActor> speakers)
    {
        var isHostile = EventTypes.Quad(claim.Event) == 4 && claim.Status is EventStatus.Alleged or EventStatus.Happened or EventStatus.Ongoing;
        var isForeign = claim.Sources.Count > 0 && claim.Sources.All(source => source.Code != "UNK" && speakers.All(speaker => speaker.Code != source.Code));
        return isHostile && isForeign ? Stance.Accuses : null;
    }

    // Somebody else's violence anywhere in what is said: "was wounded when Chadian troops shelled".
    private bool IsHurtByOthers(int clause, IReadOnlyList<ArticleActor> speakers)
    {
        var (first, end) = context.Tree.Subtree(clause);
        for (var token = first; token < end; token++)
        {
            if (_document[token].Upos != PartOfSpeech.Verb || !lexicon.Classes.Contains("assaultverb", _document[token].Lemma) || !context.Tree.Dominates(clause, token))
                continue;
            var doer = context.Roles.Agent(token);
            if (doer >= 0 && context.Mentions.At(doer) is { } mention && mention.Actors.Any(actor => actor.Code != "UNK" && speakers.All(speaker => speaker.Code != actor.Code)))
                return true;
        }

        return false;
    }

    private bool HasAuxiliary(int clause, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in context.Tree.Children(clause))
        {
            if (_document[child].Relation is R.Aux && lemmas.Contains(_document[child].Lemma))
                return true;
        }

        return false;
    }

    // The act that a promise is about: its clause, or the infinitive under its object (plans to cut).
    private int ActOf(SpeechCue cue)
    {
        if (cue.Content >= 0)
            return cue.Content;
        var patient = context.Roles.Patient(cue.Token);
        return patient < 0 ? -1 : context.Tree.Child(patient, R.Acl);
    }

    private bool IsHostile(int act) => act >= 0 && lexicon.Classes.Contains("hostileact", _document[act].Lemma);

    // "has to leave", "needs to see": the obligation is the head of the clause.
    private bool IsNeeded(int clause) =>
        _document[clause].Lemma is "need" or "have" && context.Tree.Child(clause, R.Xcomp) >= 0 && !context.Roles.IsNegated(clause);

    private bool Undertaking(int clause) => lexicon.Classes.Contains("undertaking", _document[clause].Lemma);

    // "could better spend the money".
    private bool HasBetter(int clause)
    {
        var (first, end) = context.Tree.Subtree(clause);
        for (var token = first; token < clause && token < end; token++)
        {
            if (_document.Form(token).Equals("better", StringComparison.OrdinalIgnoreCase) && _document[token].Relation == R.Advmod)
                return true;
        }

        return false;
    }

    // "how we can further help them": the first person and a verb of helping.
    private bool OffersHelp(int clause)
    {
        var (first, end) = context.Tree.Subtree(clause);
        for (var token = first; token < end; token++)
        {
            if (_document[token].Upos != PartOfSpeech.Verb || !lexicon.Classes.Contains("helping", _document[token].Lemma) || context.Roles.IsNegated(token))
                continue;
            var subject = context.Roles.Agent(token);
            if (subject >= 0 && _document[subject].Lemma is "we" or "I" && HasAuxiliary(token, "can", "will", "shall", "’ll", "'ll"))
                return true;
        }

        return false;
    }

    private bool HasCondition(int clause)
    {
        foreach (var child in context.Tree.Children(clause))
        {
            if (_document[child].Relation == R.Advcl && context.Tree.Subordinator(child) is "if" or "unless" or "until")
                return true;
        }

        return false;
    }

    private bool SubjectIsActor(int clause) => Subject(clause) is >= 0 and var subject && context.Mentions.At(subject) is { Actors.Count: > 0 };

    private bool SubjectIsSpeaker(int clause, IReadOnlyList<ArticleActor> speakers)
    {
        var subject = Subject(clause);
        if (subject < 0)
            return true;
        if (_document[subject].Lemma is "we" or "I" or "i")
            return true;
        return context.Mentions.At(subject) is { } mention && mention.Actors.Any(actor => speakers.Any(speaker => speaker.Code == actor.Code));
    }

    private int Subject(int clause) => context.Tree.Child(clause, R.Nsubj, R.NsubjPass);

    private int Polarity(int clause)
    {
        var (first, end) = context.Tree.Subtree(clause);
        var sum = 0;
        for (var token = first; token < end; token++)
        {
            if (context.Tree.Dominates(clause, token))
                sum += lexicon.Speech.Polarity(_document[token].Lemma);
        }

        return sum;
    }
}
