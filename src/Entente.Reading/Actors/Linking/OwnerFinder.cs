using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Reads a noun phrase leftwards from its noun: demonyms, states and organisations that own it, possessors, <c>former</c>, nouns that
/// narrow the sector, and the definite article. Stops where the phrase begins.
/// </summary>
internal sealed class OwnerFinder
{
    private readonly LinkRun _run;
    private readonly MentionDraft _draft;
    private readonly int _limit;
    private bool _coordinated;

    private OwnerFinder(LinkRun run, MentionDraft draft, int limit)
    {
        _run = run;
        _draft = draft;
        _limit = limit;
    }

    /// <summary>Completes a draft with what stands before it.</summary>
    public static void ReadLeft(LinkRun run, MentionDraft draft)
    {
        var limit = run.SentenceFirst(draft.First);
        var finder = new OwnerFinder(run, draft, limit);
        var token = draft.First - 1;
        while (token >= limit)
        {
            var next = finder.Take(token);
            if (next == token)
                break;
            token = next;
        }
    }

    /// <summary>Takes the token into the phrase and gives the next one to its left; the token itself when the phrase has ended.</summary>
    private int Take(int token)
    {
        if (_run.HitAt[token] is { } hit)
            return TakeName(hit, token);
        if (_run.PersonAt[token] is { } person)
            return TakePerson(person, token);
        ref readonly var word = ref _run.Document[token];
        if (word.Upos == PartOfSpeech.Part || _run.IsHyphen(token))
            return token > _limit && (_run.IsHyphen(token) || _run.Tree.IsPossessive(token - 1)) ? token - 1 : token;
        if (word.Upos is PartOfSpeech.Cconj || _run.Is(token, ","))
            return JoinsOwners(token) ? Join(token - 1) : token;
        return TakeWord(token, word);
    }

    private int TakeWord(int token, in Token word)
    {
        if (word.Upos == PartOfSpeech.Det || word.Xpos == "PRP$")
        {
            _draft.IsDefinite |= !_run.Is(token, "a") && !_run.Is(token, "an") && !_run.Is(token, "some") && !_run.Is(token, "any");
            if (word.Xpos == "PRP$")
                _draft.Possessor = token;
            _draft.First = Math.Min(_draft.First, token);
            return token;
        }

        var modifies = word.Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num
            || (word.Upos == PartOfSpeech.Verb && word.Relation is DependencyRelation.Amod or DependencyRelation.Compound)
            || _run.Has(token, Cue.Former);
        if (!modifies || _run.Is(token - 1, "at") || Possesses(token))
            return token;
        _draft.IsFormer |= _run.Has(token, Cue.Former);
        _draft.IsAlien |= _run.Has(token, Cue.Alien) && word.Upos == PartOfSpeech.Adj;
        if (_run.TermAt[token] is { } term)
            return TakeTerm(term);
        _draft.First = token;
        return _run.Has(token, Cue.Unowned) && _run.IsHyphen(token - 1) && token - 2 >= _limit && _run.HitAt[token - 2] is { } backer ? Skip(backer) : token - 1;
    }

    /// <summary>A common noun with <c>'s</c> owns the phrase through whatever it turns out to mean.</summary>
    private bool Possesses(int token)
    {
        if (!_run.Tree.IsPossessive(token) || _draft.Owners.Count > 0)
            return false;
        _draft.Possessor = _run.TermAt[token]?.Head ?? token;
        _draft.IsDefinite = true;
        return true;
    }

    private int TakeTerm(TermHit term)
    {
        if (!_run.Has(term.Head, Cue.Adjectival) || term.Sense.Sector is "OPP" or "REB")
            _draft.Sector = Sectors.Narrow(_draft.Sector, term.Sense, _run.Has(_draft.Head, Cue.General) || _draft.Term?.Sense.Kind is TermKind.Object);
        _draft.First = term.First;
        return term.First - 1;
    }

    private int TakeName(NameHit hit, int token)
    {
        if (!hit.CanOwn || hit.First < _limit)
            return hit.OwnsNothing ? Skip(hit) : token;
        if (IsObjectOfPreposition(hit))
            return token;
        if (_draft.Owners.Count > 0 && !_coordinated && !HyphenJoins(hit))
            return AddInner(hit, token);
        _coordinated = false;
        _draft.IsFormer |= _run.Has(hit.First, Cue.Former);
        _draft.Owners.Insert(0, new Owner(hit.Sense.Code, hit.Sense.Sector, hit.Sense.Name, hit.Sense.Kind));
        _draft.First = hit.First;
        _draft.IsDefinite |= _run.Tree.IsPossessive(hit.Head);
        return hit.First - 1;
    }

    /// <summary>True for <c>Chad</c> in <c>the envoy to Chad Mr Silva</c>: no owner of the name that follows.</summary>
    private bool IsObjectOfPreposition(NameHit hit) =>
        _draft.Person is not null && _draft.Term is null && hit.Sense.Kind is NameKind.State or NameKind.Capital or NameKind.Place && hit.First > _limit
        && _run.Document[hit.First - 1].Upos == PartOfSpeech.Adp && !_run.Tree.IsPossessive(hit.Head);

    /// <summary>
    /// A second name without a conjunction: the outer one owns (<c>UN Iraq envoy</c>, <c>US Middle East envoy</c>), unless the inner
    /// is the body itself that it narrows (<c>Lebanese Hezbollah fighters</c>). A demonym before the noun ends the search, but two demonyms
    /// side by side both own (<c>a Russian Israeli citizen</c>).
    /// </summary>
    private int AddInner(NameHit hit, int token)
    {
        var inner = _draft.Owners[0];
        if (inner.Kind == NameKind.Demonym)
        {
            if (hit.Sense.Kind != NameKind.Demonym || hit.End != _draft.First)
                return token;
            _draft.Owners.Insert(0, new Owner(hit.Sense.Code, hit.Sense.Sector, hit.Sense.Name, hit.Sense.Kind));
            return Skip(hit);
        }

        if (inner.Kind is not (NameKind.ArmedGroup or NameKind.Association or NameKind.Organ))
            _draft.Owners[0] = new Owner(hit.Sense.Code, hit.Sense.Sector, hit.Sense.Name, hit.Sense.Kind);
        _draft.First = hit.First;
        return hit.First - 1;
    }

    private bool HyphenJoins(NameHit hit) => _run.IsHyphen(hit.End) && _run.HitAt[Math.Min(hit.End + 1, _run.HitAt.Length - 1)] is { CanOwn: true };

    private int Skip(NameHit hit)
    {
        _draft.First = hit.First;
        return hit.First - 1;
    }

    /// <summary>A person before the noun owns it: <c>Putin's spokesman</c>, <c>the Bush administration</c>.</summary>
    private int TakePerson(PersonName person, int token)
    {
        if (_draft.Owners.Count == 0 && (_run.Tree.IsPossessive(token) || _run.Tree.IsPossessive(person.First) || NextTo(person)))
            _draft.Possessor = person.First;
        return token;
    }

    private bool NextTo(PersonName person) => person.End == _draft.First && _run.Document[person.First].Relation is DependencyRelation.Compound or DependencyRelation.NmodPoss;

    private bool JoinsOwners(int token)
    {
        if (_draft.Owners.Count == 0 || token - 1 < _limit)
            return false;
        var before = _run.Is(token - 1, ",") ? token - 2 : token - 1;
        if (before < _limit || _run.HitAt[before] is not { CanOwn: true } hit)
            return false;
        if (hit.Sense.Kind == NameKind.Demonym && !Plural.Is(_run, hit.Head))
            return true;
        var governor = _run.Document[hit.Head].Head;
        var within = governor >= _draft.First && governor < _draft.End;
        return within && _run.Document[hit.Head].Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Nmod
            or DependencyRelation.NmodPoss or DependencyRelation.NmodDesc;
    }

    private int Join(int token)
    {
        _coordinated = true;
        return _run.Is(token, ",") ? token - 1 : token;
    }
}
