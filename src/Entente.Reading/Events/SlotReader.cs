using Entente.Language;
using Entente.Reading.Lexicon;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>Finds the words in the grammatical slots around a predicate, and tests the conditions of the lexicon on them.</summary>
public sealed class SlotReader(ArticleContext context, ActorFinder actors, PredicateLexicon predicates, WordClasses classes)
{
    private readonly Document _document = context.Document;

    /// <summary>Tests all conditions of an entry; <paramref name="matched"/> is the nominal that a lemma condition matched, or -1.</summary>
    public bool Fits(in Frame frame, IReadOnlyList<SlotCondition> conditions, out int matched)
    {
        matched = -1;
        for (var i = 0; i < conditions.Count; i++)
        {
            var found = Find(frame, conditions[i]);
            if (found >= 0 == conditions[i].Negated)
                return false;
            var isNominal = conditions[i].Slot is SlotKind.Object or SlotKind.Preposition && conditions[i].Filler is FillerKind.Lemma;
            if (found >= 0 && isNominal)
                matched = found;
        }

        return true;
    }

    /// <summary>First nominal with a preposition: under the predicate, its carrier, its object, or a conjunct's; -1 when there is none.</summary>
    public int Prepositional(in Frame frame, string preposition)
    {
        var found = Under(frame.Predicate, preposition);
        if (found < 0 && frame.IsSupported)
            found = Under(frame.Carrier, preposition);
        if (found < 0 && preposition == "by" && _document[frame.Predicate].Upos == PartOfSpeech.Noun)
            found = UnderNominals(frame.Predicate, preposition);
        if (found < 0 && !frame.IsSupported && context.Roles.Patient(frame.Predicate) is >= 0 and var patient && patient > frame.Predicate)
            found = Under(patient, preposition);
        return found;
    }

    /// <summary>True for words that only say how much or how many of what follows: <c>$2 billion in aid</c>, <c>a wave of arrests</c>.</summary>
    public bool IsMeasure(int token) =>
        _document[token].Upos is PartOfSpeech.Num or PartOfSpeech.Sym || classes.Contains("measure", _document[token].Lemma);

    /// <summary>Particle of a phrasal verb, or null.</summary>
    public string? Particle(int verb)
    {
        var particle = context.Tree.Child(verb, R.CompoundPrt);
        return particle < 0 ? null : _document[particle].Lemma;
    }

    /// <summary>Head of the complement clause or infinitive; -1 when there is none.</summary>
    public int Complement(int predicate)
    {
        var found = context.Tree.Child(predicate, R.Xcomp, R.Ccomp);
        return found >= 0 ? found : Infinitive(predicate);
    }

    /// <summary>Like <see cref="Complement"/>, with a prepositional gerund too: <c>committed to sending troops</c>; -1 when there is none.</summary>
    public int AnyComplement(int predicate)
    {
        var found = Complement(predicate);
        if (found >= 0)
            return found;
        foreach (var child in context.Tree.Children(predicate))
        {
            if (child > predicate && _document[child].Xpos == "VBG" && _document[child].Relation is R.Advcl or R.Acl
                && (context.Tree.Subordinator(child) ?? context.Tree.Preposition(child)) is "to" or "on" or "of")
                return child;
        }

        return -1;
    }

    private int Find(in Frame frame, SlotCondition condition) => condition.Slot switch
    {
        SlotKind.Particle => Test(ParticleToken(frame.Predicate, condition), condition),
        SlotKind.Object => TestWithConjuncts(context.Roles.Patient(frame.Predicate), condition),
        SlotKind.Subject => TestWithConjuncts(context.Roles.Agent(frame.Carrier), condition),
        SlotKind.IndirectObject => Test(context.Roles.Receiver(frame.Predicate), condition),
        SlotKind.Preposition => TestPreposition(frame, condition),
        SlotKind.PrepositionalVerb => TestGerund(frame.Predicate, condition),
        SlotKind.Infinitive => Test(Infinitive(frame.Predicate), condition),
        SlotKind.Clause => TestClause(context.Tree.Child(frame.Predicate, R.Ccomp), condition),
        SlotKind.Adjective => TestModifier(frame, condition, R.Amod),
        SlotKind.Governor => Test(Governor(frame.Predicate), condition),
        SlotKind.Compound => TestModifier(frame, condition, R.Compound),
        _ => Test(context.Tree.Child(frame.Predicate, R.NmodPoss), condition),
    };

    // "Said that Mali was not a threat" is no charge: a listed word must not be denied.
    private int TestClause(int clause, SlotCondition condition) =>
        clause >= 0 && condition.Filler == FillerKind.Lemma && context.Roles.IsNegated(clause) ? -1 : Test(clause, condition);

    private int TestPreposition(in Frame frame, SlotCondition condition)
    {
        var found = TestWithConjuncts(Prepositional(frame, condition.Preposition!), condition);
        return found < 0 ? TestSharedPreposition(frame.Predicate, condition) : found;
    }

    // "Two were killed and five hurt in a bus crash": what follows the last verb holds for all.
    private int TestSharedPreposition(int verb, SlotCondition condition)
    {
        foreach (var child in context.Tree.Children(verb))
        {
            if (_document[child].Relation != R.Conj || !context.Roles.IsVerbal(child))
                continue;
            var found = TestWithConjuncts(Under(child, condition.Preposition!), condition);
            if (found >= 0)
                return found;
        }

        return -1;
    }

    private int ParticleToken(int verb, SlotCondition condition)
    {
        var particle = context.Tree.Child(verb, R.CompoundPrt);
        if (particle >= 0)
            return particle;
        foreach (var child in context.Tree.Children(verb))
        {
            ref readonly var token = ref _document[child];
            if (token.Relation == R.Advmod && child == verb + 1 && condition.Lemmas.Contains(token.Lemma))
                return child;
        }

        return -1;
    }

    private int Under(int token, string preposition)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Obl or R.Nmod or R.OblAgent && context.Tree.Preposition(child) == preposition)
                return child;
            if (preposition == "with" && _document[child].Lemma is "together" or "along" or "jointly" && Under(child, preposition) is >= 0 and var companion)
                return companion;
        }

        return -1;
    }

    private int Measured(int token)
    {
        if (!IsMeasure(token))
            return -1;
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Nmod && context.Tree.Preposition(child) is "of" or "in")
                return child;
        }

        return -1;
    }

    // A visit to Cairo by the minister: what belongs to the act may hang on a nearer noun.
    private int UnderNominals(int noun, string preposition)
    {
        foreach (var child in context.Tree.Children(noun))
        {
            if (child > noun && _document[child].Relation is R.Nmod && Under(child, preposition) is >= 0 and var found)
                return found;
        }

        return -1;
    }

    private int Governor(int predicate) => _document[predicate].Relation is R.Advcl or R.Conj or R.Xcomp ? _document[predicate].Head : -1;

    private int Infinitive(int predicate)
    {
        foreach (var child in context.Tree.Children(predicate))
        {
            var relation = _document[child].Relation;
            if (relation == R.Xcomp && _document[child].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return child;
            if (relation is R.Advcl or R.Acl or R.Ccomp && _document[child].Xpos == "VB" && context.Tree.Subordinator(child) is "to" or "for")
                return child;
        }

        return context.Tree.Child(predicate, R.Xcomp);
    }

    private int TestGerund(int predicate, SlotCondition condition)
    {
        foreach (var child in context.Tree.Children(predicate))
        {
            var isGerund = _document[child].Relation is R.Advcl or R.Acl or R.Xcomp or R.Ccomp or R.Obl or R.Nmod && _document[child].Xpos == "VBG";
            if (!isGerund || (context.Tree.Subordinator(child) ?? context.Tree.Preposition(child)) != condition.Preposition)
                continue;
            if (Test(child, condition) >= 0)
                return child;
        }

        return -1;
    }

    private int TestModifier(in Frame frame, SlotCondition condition, R relation)
    {
        var found = TestModifier(frame.Predicate, condition, relation);
        if (found >= 0)
            return found;
        var patient = context.Roles.Patient(frame.Predicate);
        return patient >= 0 ? TestModifier(patient, condition, relation) : -1;
    }

    private int TestModifier(int token, SlotCondition condition, R relation)
    {
        foreach (var child in context.Tree.Children(token))
        {
            var fits = _document[child].Relation == relation || (relation == R.Amod && _document[child].Relation == R.Compound);
            if (fits && Test(child, condition) >= 0)
                return child;
        }

        return -1;
    }

    private int TestWithConjuncts(int token, SlotCondition condition)
    {
        var found = Test(token, condition);
        if (found >= 0 || token < 0)
            return found;
        if (condition.Filler == FillerKind.Lemma && Test(Measured(token), condition) is >= 0 and var inner)
            return inner;
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation == R.Conj && Test(child, condition) >= 0)
                return child;
        }

        return -1;
    }

    private int Test(int token, SlotCondition condition)
    {
        if (token < 0)
            return -1;
        var fits = condition.Filler switch
        {
            FillerKind.Any => true,
            FillerKind.Actor => actors.IsActor(token),
            FillerKind.Person => actors.IsPerson(token),
            FillerKind.Act => predicates.Find(_document[token].Lemma, PartOfSpeech.Noun).Length > 0,
            _ => HasLemma(token, condition),
        };
        return fits ? token : -1;
    }

    private bool HasLemma(int token, SlotCondition condition)
    {
        var lemma = _document[token].Lemma;
        if (condition.Lemmas.Contains(lemma) || (lemma is [>= 'A', ..] && char.IsUpper(lemma, 0) && condition.Lemmas.Contains(lemma.ToLowerInvariant())))
            return true;
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Compound or R.Amod && condition.Lemmas.Contains(_document[child].Lemma + " " + lemma))
                return true;
        }

        return false;
    }
}
