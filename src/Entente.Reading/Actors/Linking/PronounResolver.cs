using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Resolves pronouns and nouns that point back.</summary>
internal sealed class PronounResolver
{
    private readonly LinkRun _run;
    private readonly ActorRegistry _actors;
    private readonly Antecedents _antecedents;
    private readonly Quotations _quotations;
    private readonly Action<MentionDraft> _resolve;
    private readonly Lazy<NameSense?> _narrator;

    /// <summary>Works on one run; <paramref name="resolve"/> gives actors to a later mention that is needed now.</summary>
    public PronounResolver(LinkRun run, ActorRegistry actors, Antecedents antecedents, Action<MentionDraft> resolve)
    {
        _run = run;
        _actors = actors;
        _antecedents = antecedents;
        _quotations = Quotations.Of(run);
        _resolve = resolve;
        _narrator = new Lazy<NameSense?>(() => Narrator.Of(run), isThreadSafe: false);
    }

    /// <summary>Gives the mention its actors, or none.</summary>
    public void Resolve(MentionDraft draft)
    {
        switch (draft.Kind)
        {
            case DraftKind.Pronoun:
                ResolvePronoun(draft, PronounForms.At(_run.Document, draft.Head));
                break;
            case DraftKind.Pair:
                Pair(draft);
                break;
            case DraftKind.Country:
                Country(draft);
                break;
            case DraftKind.Organisation:
                Take(draft, _antecedents.Last(draft.Head, d => d.Kind == DraftKind.Name && d.Actors[0].Kind is ActorKind.Organisation or ActorKind.ArmedGroup), "body named before");
                break;
            case DraftKind.Region:
                Take(draft, _antecedents.Last(draft.Head, d => d.Actors[0].Kind == ActorKind.Region), "region named before");
                break;
        }
    }

    private void ResolvePronoun(MentionDraft draft, Pronoun pronoun)
    {
        var token = draft.Head;
        if ((JoinedOwner(token, pronoun) ?? OwnerOfClaim(token, pronoun)) is { } owner)
        {
            Take(draft, owner, "owner of the noun beside it");
            return;
        }

        switch (pronoun)
        {
            case Pronoun.He or Pronoun.She:
                Take(draft, _antecedents.Person(token, pronoun == Pronoun.She), "person named before");
                break;
            case Pronoun.It:
                It(draft);
                break;
            case Pronoun.They:
                draft.IsPlural = true;
                if (_antecedents.Partners(token) is { } partners)
                    Take(draft, partners, "two who deal with each other");
                else if (_antecedents.Several(token) is { } several)
                    Take(draft, _antecedents.WithConjuncts(several), "several named before");
                break;
            case Pronoun.We:
                We(draft);
                break;
            case Pronoun.I:
                if (_quotations.Contains(token))
                    Take(draft, SpeakerAt(token), "speaker of the quotation");
                else
                    Narrate(draft);
                break;
            case Pronoun.Who:
                Relative(draft);
                break;
        }
    }

    /// <summary>
    /// A body; but <c>its</c> after an official as subject means the official's state, unless a body is object or subject itself:
    /// <c>the minister discussed with envoys of France its border</c>.
    /// </summary>
    private void It(MentionDraft draft)
    {
        var body = _antecedents.Body(draft.Head);
        var isWeak = body is null || !_antecedents.SameSentence(body.Head, draft.Head)
            || _run.Document[_run.Tree.FirstConjunct(body.Head)].Relation is DependencyRelation.Nmod or DependencyRelation.NmodUnmarked;
        var isPossessive = _run.Document[draft.Head].Relation == DependencyRelation.NmodPoss;
        if (isWeak && isPossessive && _antecedents.SubjectPerson(draft.Head) is { Actors: [{ Code.Length: 3 } official] } && official.Code != "UNK")
        {
            draft.Actors.Add(_actors.State(official.Code));
            draft.Reason = "state of the official who is subject";
            return;
        }

        Take(draft, body, "body named before");
    }

    /// <summary>The state or body of the speaker, outside quotations of the narrator.</summary>
    private void We(MentionDraft draft)
    {
        if (!_quotations.Contains(draft.Head))
        {
            Narrate(draft);
            return;
        }

        foreach (var actor in SpeakerAt(draft.Head)?.Actors ?? [])
            draft.Actors.Add(actor.Code.Length == 3 && actor.Kind == ActorKind.Person ? _actors.State(actor.Code) : actor);
        draft.Reason = "speaker's side";
    }

    private void Narrate(MentionDraft draft)
    {
        var verb = _run.Document[draft.Head].Head;
        if (_narrator.Value is not { } narrator || _antecedents.Last(draft.Head, d => _run.Document[d.Head].Head == verb && d.Actors[0].Code == narrator.Code) is not null)
            return;
        draft.Actors.Add(_actors.Named(narrator));
        draft.Reason = "narrator of a text in the first person";
    }

    /// <summary>The antecedent in <c>Syria and its allies</c>: what the owned noun is joined to.</summary>
    private MentionDraft? JoinedOwner(int token, Pronoun pronoun)
    {
        var noun = _run.Document[token].Head;
        if (noun < 0 || pronoun is Pronoun.We or Pronoun.I or Pronoun.Who || _run.Document[token].Relation != DependencyRelation.NmodPoss
            || _run.Document[noun].Relation != DependencyRelation.Conj || token - _run.Document[noun].Head > 8)
            return null;
        return _run.DraftAt[_run.Document[noun].Head] is { Actors.Count: > 0, IsModifier: false } owner && Agrees(owner, pronoun) ? owner : null;
    }

    /// <summary>The antecedent in <c>Japan's promise that it will help</c>: the possessor of the noun whose content the clause is.</summary>
    private MentionDraft? OwnerOfClaim(int token, Pronoun pronoun)
    {
        var verb = _run.Document[token].Head;
        if (verb < 0 || !_run.Tree.IsSubject(token) || _run.Document[verb].Relation is not (DependencyRelation.Acl or DependencyRelation.Ccomp))
            return null;
        var noun = _run.Document[verb].Head;
        if (noun < 0 || noun >= token || _run.Document[noun].Upos != PartOfSpeech.Noun)
            return null;
        for (var other = noun - 1; other >= Math.Max(_run.SentenceFirst(noun), noun - 6); other--)
        {
            if (_run.Document[other].Head == noun && _run.Document[other].Relation == DependencyRelation.NmodPoss)
                return _run.DraftAt[other] is { Actors.Count: > 0 } owner && Agrees(owner, pronoun) ? owner : null;
        }

        return null;
    }

    private static bool Agrees(MentionDraft owner, Pronoun pronoun) =>
        (owner.Actors[0].Kind == ActorKind.Person) == (pronoun is Pronoun.He or Pronoun.She) || pronoun == Pronoun.They;

    private MentionDraft? SpeakerAt(int token)
    {
        var speaker = _quotations.SpeakerAt(token);
        if (speaker is not null)
            _resolve(speaker);
        return speaker;
    }

    private void Relative(MentionDraft draft)
    {
        var token = draft.Head;
        for (var steps = 0; steps < 6 && token >= 0; steps++)
        {
            if (_run.Document[token].Relation == DependencyRelation.AclRelcl)
            {
                var noun = _run.Document[token].Head;
                if (noun >= 0 && noun < draft.Head && _run.DraftAt[noun] is { Actors.Count: > 0 } antecedent)
                    Take(draft, antecedent, "noun of the relative clause");
                return;
            }

            token = _run.Document[token].Head;
        }
    }

    /// <summary>The two states or bodies of different codes that were named last before, joined ones first; for <c>these countries</c> all of the sentence.</summary>
    private void Pair(MentionDraft draft)
    {
        var statesOnly = _run.Has(draft.Head, Cue.CountryNoun);
        var pair = new List<ActorDraft>();
        if (BackReferences.IsThese(_run, draft.Head))
            _antecedents.Last(draft.Head, d => !_antecedents.SameSentence(d.Head, draft.Head) || (d.Kind == DraftKind.Name && Collect(pair, d, true, int.MaxValue)));
        else if (!TakeJoined(pair, draft, statesOnly))
            _antecedents.Last(draft.Head, d => Collect(pair, d, statesOnly, 2));
        if (pair.Count < 2)
            return;
        draft.Actors.AddRange(pair);
        draft.Reason = pair.Count == 2 ? "the two named last" : "those named in the sentence";
    }

    /// <summary>Takes the last coordination of just two codes.</summary>
    private bool TakeJoined(List<ActorDraft> pair, MentionDraft draft, bool statesOnly)
    {
        var joined = _antecedents.Last(draft.Head, d => !d.IsModifier && Codes(_antecedents.WithConjuncts(d), statesOnly).Count == 2);
        if (joined is null)
            return false;
        var actors = _antecedents.WithConjuncts(joined);
        foreach (var code in Codes(actors, statesOnly))
            pair.Add(Side(actors.First(a => a.Code == code)));
        return true;
    }

    private static List<string> Codes(IReadOnlyList<ActorDraft> actors, bool statesOnly) =>
        actors.Where(a => IsSide(a, statesOnly)).Select(a => a.Code).Distinct(StringComparer.Ordinal).ToList();

    private static bool IsSide(ActorDraft actor, bool statesOnly) =>
        actor.Kind != ActorKind.Region && actor.Code != "UNK" && (!statesOnly || (actor.Code.Length == 3 && actor.Sector is not ("BUS" or "JRN")));

    private bool Collect(List<ActorDraft> pair, MentionDraft draft, bool statesOnly, int most)
    {
        foreach (var actor in draft.Actors)
        {
            if (pair.Count < most && IsSide(actor, statesOnly) && !pair.Exists(p => p.Code == actor.Code))
                pair.Insert(0, Side(actor));
        }

        return pair.Count == most;
    }

    private ActorDraft Side(ActorDraft actor) => actor.Code.Length == 3 && actor.Kind == ActorKind.Person ? _actors.State(actor.Code) : actor;

    private void Country(MentionDraft draft)
    {
        var own = draft.Possessor >= 0 ? _run.DraftAt[draft.Possessor] : null;
        var source = own is { Actors.Count: > 0 } ? own
            : _antecedents.Last(draft.Head, d => IsStateName(d) && _antecedents.SameSentence(d.Head, draft.Head))
            ?? _antecedents.Last(draft.Head, d => IsState(d) && !d.IsModifier)
            ?? _antecedents.Last(draft.Head, IsState);
        if (source is null)
            return;
        draft.Actors.Add(_actors.State(source.Actors[0].Code));
        draft.Reason = own is null ? "state named before" : "state of the possessor";
    }

    private static bool IsState(MentionDraft draft) => draft.Actors is [{ Code: { Length: 3 } and not "UNK" }];

    private static bool IsStateName(MentionDraft draft) =>
        IsState(draft) && !draft.IsModifier && draft.Hit is { Sense.Kind: NameKind.State or NameKind.Capital or NameKind.Place };

    private static void Take(MentionDraft draft, MentionDraft? source, string reason)
    {
        if (source is not null)
            Take(draft, source.Actors, reason);
    }

    private static void Take(MentionDraft draft, IReadOnlyList<ActorDraft> actors, string reason)
    {
        draft.Actors.AddRange(actors);
        draft.Reason = reason;
    }
}
