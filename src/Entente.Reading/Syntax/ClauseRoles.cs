using Entente.Language;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Syntax;

/// <summary>
/// Who does what in a clause, whatever its shape: agent and patient of a predicate through passives, coordination, control, raising,
/// participles, relative and adverbial clauses. Answers are head tokens of nominals, or -1.
/// </summary>
public sealed class ClauseRoles
{
    private const int MaxDepth = 8;
    private const int MostPhases = 2;
    private readonly DependencyIndex _tree;
    private readonly Document _document;

    /// <summary>Reads roles off the trees of one document.</summary>
    public ClauseRoles(DependencyIndex tree)
    {
        _tree = tree;
        _document = tree.Document;
    }

    /// <summary>The one who acts: active subject, by-phrase of a passive, or the controller of a clause without a subject; -1 when the text leaves it open.</summary>
    public int Agent(int predicate) => Agent(predicate, 0);

    /// <summary>The one acted upon: direct object, passive subject, or the antecedent that a relative clause or participle modifies; -1 when there is none.</summary>
    public int Patient(int predicate) => Patient(predicate, 0);

    /// <summary>
    /// Who is given something: the indirect object, the first of two objects, or the subject of <c>were given access</c>; -1 when nobody is.
    /// </summary>
    public int Receiver(int predicate)
    {
        var indirect = _tree.Child(predicate, R.Iobj);
        if (indirect >= 0)
            return Antecedent(indirect);
        var first = _tree.Child(predicate, R.Obj);
        if (first < 0)
            return -1;
        if (IsPassive(predicate))
            return _tree.Child(predicate, R.NsubjPass) is >= 0 and var subject ? Antecedent(subject) : -1;
        return LastObject(predicate) != first ? Antecedent(first) : GluedReceiver(predicate, first);
    }

    // "Lent Jamaica 900 million dollars": no name stands before the number of its own noun; it was glued to it.
    private int GluedReceiver(int verb, int thing)
    {
        var name = _tree.Child(thing, R.Compound);
        var follows = name > verb && name + 1 <= thing && _document[name].Upos == PartOfSpeech.Propn
            && _document[name + 1] is { Upos: PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Sym or PartOfSpeech.Adj };
        return follows ? name : -1;
    }

    /// <summary>True when the predicate is a passive participle, with its auxiliary or without.</summary>
    public bool IsPassive(int predicate)
    {
        if (_tree.Child(predicate, R.AuxPass) >= 0 || _tree.Child(predicate, R.NsubjPass) >= 0)
            return true;
        ref readonly var token = ref _document[predicate];
        if (token.Xpos is not "VBN" and not "VBD")
            return false;
        if (token.Relation == R.Acl)
            return true;
        if (token.Xpos == "VBN" && token.Relation is R.Advcl or R.Root or R.Parataxis)
            return _tree.Child(predicate, R.Aux) < 0 && _tree.Child(predicate, R.Nsubj) < 0 && _tree.Child(predicate, R.Obj) < 0;
        return token.Relation == R.Conj && _tree.Child(predicate, R.Aux) < 0 && _tree.Child(predicate, R.Nsubj) < 0
            && _tree.Child(predicate, R.Obj) < 0 && token.Head >= 0 && IsVerbal(token.Head) && IsPassive(token.Head);
    }

    /// <summary>The noun that a relative pronoun stands for; any other token is returned as it is.</summary>
    public int Antecedent(int token)
    {
        if (token < 0 || !IsRelativePronoun(token))
            return token;
        for (int at = _document[token].Head, steps = 0; at >= 0 && steps < MaxDepth; at = _document[at].Head, steps++)
        {
            if (_document[at].Relation == R.AclRelcl)
                return _document[at].Head;
        }

        return token;
    }

    /// <summary>Subject as it stands, agent or patient: what a participle or an infinitive beside the clause shares.</summary>
    public int SurfaceSubject(int predicate) => SurfaceSubject(predicate, 0);

    /// <summary>
    /// Subject of the clause that a noun is an adjunct of: whoever acts <c>after talks in Oslo</c>, <c>during a visit</c>, <c>at the beginning of a tour</c>;
    /// -1 when the noun is no such adjunct.
    /// </summary>
    public int SubjectAround(int noun)
    {
        var at = noun;
        for (var steps = 0; steps < MostPhases && _document[at] is { Relation: R.Nmod, Head: >= 0 and var phase } && _tree.Preposition(at) is "of"; steps++)
            at = phase;
        ref readonly var adjunct = ref _document[at];
        var isAdjunct = adjunct.Relation is R.Obl or R.Nmod && adjunct.Head >= 0
            && _tree.Preposition(at) is "after" or "before" or "during" or "on" or "in" or "at" or "following" or "from" or "for";
        if (!isAdjunct)
            return -1;
        var governor = adjunct.Relation == R.Nmod && _document[adjunct.Head].Relation == R.Obj ? _document[adjunct.Head].Head : adjunct.Head;
        return governor >= 0 && IsVerbal(governor) ? SurfaceSubject(governor) : -1;
    }

    /// <summary>True for verbs, and for adjectives and nouns with a copula.</summary>
    public bool IsVerbal(int token) =>
        _document[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux || _tree.Child(token, R.Cop) >= 0;

    /// <summary>
    /// True for a noun that sums up what was said before and tells more of it: <c>a charge</c> in <c>…, saying it armed rebels - a charge that Chad denied</c>.
    /// </summary>
    public bool IsSummary(int noun)
    {
        if (_document[noun].Upos != PartOfSpeech.Noun || _tree.Child(noun, R.AclRelcl, R.Acl) < 0)
            return false;
        if (_document[noun].Relation is R.Appos or R.Parataxis)
            return true;
        var determiner = _tree.Child(noun, R.Det);
        return determiner > 0 && _document[determiner - 1].Upos == PartOfSpeech.Punct && _document[determiner - 1].Lemma is "-" or "–" or "—" or "--" or ",";
    }

    /// <summary>True for a word that negates its clause.</summary>
    public static bool IsNegation(string lemma) => lemma is "not" or "n't" or "n’t" or "never";

    /// <summary>True when an adverb of its own negates the predicate.</summary>
    public bool IsNegated(int predicate)
    {
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation == R.Advmod && IsNegation(_document[child].Lemma))
                return true;
        }

        return false;
    }

    private int Agent(int predicate, int depth)
    {
        if (depth > MaxDepth)
            return -1;
        if (IsPassive(predicate))
            return ByPhrase(predicate);
        var subject = Subject(predicate);
        return subject >= 0 ? Antecedent(subject) : SharedSubject(predicate, depth);
    }

    // Of two subjects the nearer one: in "earlier this month, the minister was in Oslo" a month may be taken for one.
    private int Subject(int predicate)
    {
        var found = -1;
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation is R.Nsubj or R.NsubjOuter && (found < 0 || child < predicate))
                found = child;
        }

        return found >= 0 ? found : _tree.Child(predicate, R.Expl);
    }

    private int SurfaceSubject(int predicate, int depth)
    {
        if (depth > MaxDepth)
            return -1;
        return IsPassive(predicate) ? Patient(predicate, depth + 1) : Agent(predicate, depth + 1);
    }

    private int Patient(int predicate, int depth)
    {
        if (depth > MaxDepth)
            return -1;
        return IsPassive(predicate) && LastObject(predicate) < 0 ? PassiveSubject(predicate, depth) : DirectObject(predicate);
    }

    private int LastObject(int predicate)
    {
        var found = -1;
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation == R.Obj)
                found = child;
        }

        return found;
    }

    private int PassiveSubject(int predicate, int depth)
    {
        var subject = _tree.Child(predicate, R.NsubjPass, R.Nsubj);
        if (subject >= 0)
            return Antecedent(subject);
        ref readonly var token = ref _document[predicate];
        if (token.Head < 0)
            return -1;
        return token.Relation switch
        {
            R.Acl or R.AclRelcl => token.Head,
            R.Conj or R.Advcl or R.Xcomp when IsVerbal(token.Head) => SurfaceSubject(token.Head, depth + 1),
            _ => -1,
        };
    }

    private int DirectObject(int predicate)
    {
        var target = LastObject(predicate);
        if (target < 0)
            target = _tree.Child(predicate, R.Iobj); // "asked Peru to wait": the only object, whatever it is called
        if (target >= 0)
            return Antecedent(target);
        ref readonly var token = ref _document[predicate];
        if (token.Relation == R.AclRelcl && token.Head >= 0 && HasOwnSubject(predicate) && !HasRelativeOblique(predicate))
            return token.Head;
        var conjunct = LastSharedConjunct(predicate);
        return conjunct >= 0 ? _tree.Child(conjunct, R.Obj) : -1;
    }

    private int LastSharedConjunct(int predicate)
    {
        var bare = _tree.Child(predicate, R.Obl) < 0 && _tree.Child(predicate, R.Ccomp) < 0 && _tree.Child(predicate, R.Xcomp) < 0;
        var conjunct = bare ? _tree.Child(predicate, R.Conj) : -1;
        var direct = conjunct >= 0 && IsVerbal(conjunct) && conjunct - predicate <= 3 && _tree.Child(conjunct, R.Nsubj) < 0;
        return direct ? conjunct : -1;
    }

    private bool HasOwnSubject(int predicate)
    {
        var subject = _tree.Child(predicate, R.Nsubj);
        return subject >= 0 && !IsRelativePronoun(subject);
    }

    private bool HasRelativeOblique(int predicate)
    {
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation is R.Obl or R.Advmod && IsRelativePronoun(child))
                return true;
        }

        return false;
    }

    private int ByPhrase(int predicate)
    {
        var agent = _tree.Child(predicate, R.OblAgent);
        if (agent >= 0)
            return Antecedent(agent);
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation == R.Obl && _tree.Preposition(child) == "by")
                return child;
        }

        return -1;
    }

    private int SharedSubject(int predicate, int depth)
    {
        ref readonly var token = ref _document[predicate];
        if (token.Head < 0)
            return -1;
        return token.Relation switch
        {
            R.Conj when IsVerbal(token.Head) => SurfaceSubject(token.Head, depth + 1),
            R.Xcomp => Controller(token.Head, depth),
            R.Ccomp or R.Parataxis => _tree.Child(predicate, R.Mark) < 0 && IsNonFinite(predicate) ? SurfaceSubject(token.Head, depth + 1) : -1,
            R.Advcl => AdverbialSubject(predicate, token.Head, depth),
            R.Acl => ParticipleSubject(predicate, token.Head, depth),
            R.AclRelcl => token.Head,
            _ => -1,
        };
    }

    private int Controller(int governor, int depth)
    {
        if (!IsPassive(governor))
        {
            var controller = _tree.Child(governor, R.Obj, R.Iobj);
            if (controller >= 0)
                return Antecedent(controller);
        }

        return SurfaceSubject(governor, depth + 1);
    }

    private int AdverbialSubject(int predicate, int governor, int depth)
    {
        var byObject = _tree.Subordinator(predicate) is "of" or "from" or "for" or "against" or "into" || _tree.Preposition(predicate) is "of" or "from";
        if (byObject)
        {
            var patient = Patient(governor, depth + 1);
            if (patient >= 0)
                return patient;
        }

        return IsVerbal(governor) ? SurfaceSubject(governor, depth + 1) : -1;
    }

    private int ParticipleSubject(int predicate, int noun, int depth)
    {
        var infinitive = _tree.Subordinator(predicate) is "to" || _tree.Subordinator(predicate) is "of" or "for" or "on";
        if (!infinitive)
            return noun;
        var owner = _tree.Child(noun, R.NmodPoss);
        if (owner >= 0)
            return owner;
        var governor = _document[noun].Head;
        return governor >= 0 && IsVerbal(governor) && _document[noun].Relation == R.Obj ? SurfaceSubject(governor, depth + 1) : -1;
    }

    private bool IsNonFinite(int predicate) => _document[predicate].Xpos is "VBG" or "VB" or "VBN";

    private bool IsRelativePronoun(int token) =>
        _document[token].Xpos is "WDT" or "WP" or "WP$" || (_document[token].Upos == PartOfSpeech.Pron && _document[token].Lemma is "that" && _document[token].Xpos != "DT");
}
