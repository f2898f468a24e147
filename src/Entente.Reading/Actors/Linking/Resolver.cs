using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Gives each mention its actors, in text order, so that later ones can point back to earlier ones.</summary>
internal sealed class Resolver
{
    private readonly LinkRun _run;
    private readonly ActorRegistry _actors;
    private readonly ContextCountry _context;
    private readonly PersonResolver _persons;
    private readonly Antecedents _antecedents;
    private readonly PronounResolver _pronouns;
    private readonly HashSet<MentionDraft> _begun = [];
    private readonly List<MentionDraft> _resolved = [];

    private Resolver(LinkRun run)
    {
        _run = run;
        _actors = new ActorRegistry(run.Gazetteer);
        _context = ContextCountry.For(run);
        _persons = new PersonResolver(run, _actors);
        _antecedents = new Antecedents(run, _resolved);
        _pronouns = new PronounResolver(run, _actors, _antecedents, Resolve);
    }

    /// <summary>Resolves all mentions of a run.</summary>
    public static void Resolve(LinkRun run)
    {
        run.Drafts.Sort((a, b) => a.Head != b.Head ? a.Head.CompareTo(b.Head) : b.End.CompareTo(a.End));
        var resolver = new Resolver(run);
        foreach (var draft in run.Drafts)
            resolver.Resolve(draft);
    }

    private void Resolve(MentionDraft draft)
    {
        if (!_begun.Add(draft))
            return;
        switch (draft.Kind)
        {
            case DraftKind.Name:
                ResolveName(draft);
                break;
            case DraftKind.Person:
                draft.Actors.Add(_persons.Resolve(draft, OwnerOf));
                break;
            case DraftKind.Nominal:
                ResolveNominal(draft);
                break;
            case DraftKind.Alias:
                Resolve(draft.Original!);
                draft.Actors.AddRange(draft.Original!.Actors);
                break;
            default:
                _pronouns.Resolve(draft);
                break;
        }

        Keep(draft);
    }

    private void Keep(MentionDraft draft)
    {
        var at = _resolved.Count;
        while (at > 0 && _resolved[at - 1].Head > draft.Head)
            at--;
        _resolved.Insert(at, draft);
    }

    private void ResolveName(MentionDraft draft)
    {
        var sense = draft.Hit!.Sense;
        draft.Reason = draft.Hit.Reason;
        if (sense.Kind == NameKind.Demonym && !draft.IsModifier && draft.IsPlural && !_run.Is(draft.First - 1, "the"))
        {
            draft.Actors.Add(_actors.Body(sense.Code, "CVL", _run.Document.Form(draft.Head).ToString(), ActorKind.Population, plural: true));
            draft.Reason = "people by their demonym";
            return;
        }

        draft.Actors.Add(_actors.Named(sense));
    }

    private void ResolveNominal(MentionDraft draft)
    {
        if (draft.Apposed is { Kind: DraftKind.Name or DraftKind.Person } other)
        {
            Resolve(other);
            draft.Actors.AddRange(other.Actors);
            draft.Reason = "beside its name";
            if (draft.Actors.Count > 0)
                return;
        }

        if (draft.Owners.Count > 0)
        {
            draft.Reason = "owner in the phrase";
            foreach (var owner in draft.Owners)
                AddOwned(draft, owner.Code, Sector(draft, owner));
            return;
        }

        if (draft.Possessor >= 0 && PossessorOf(draft) is { Actors.Count: > 0 } possessor)
        {
            draft.Reason = "its possessor";
            foreach (var code in possessor.Actors.Select(a => a.Code).Distinct(StringComparer.Ordinal).ToArray())
                AddOwned(draft, code, draft.Sector);
            return;
        }

        if (draft.IsDefinite && (SameBefore(draft) ?? BodyBefore(draft)) is { } same)
        {
            draft.Actors.AddRange(same.Actors);
            draft.Reason = "named before";
            return;
        }

        if (!draft.IsDefinite && JoinedTo(draft) is { } joined)
        {
            draft.Reason = "joined to a noun with an owner";
            foreach (var owner in joined.Owners)
                AddOwned(draft, owner.Code, draft.Sector ?? owner.Sector);
            return;
        }

        if (draft.IsAlien)
        {
            draft.Reason = "from abroad";
            AddOwned(draft, "UNK", draft.Sector);
            return;
        }

        var (country, reason) = ByPost(draft.Term!.Sense) ?? _context.Of(draft.Head, draft.IsDefinite && _run.Tree.ActsAsSubject(draft.Head));
        draft.Reason = reason;
        AddOwned(draft, country, draft.Sector);
    }

    private static string? Sector(MentionDraft draft, Owner owner)
    {
        if (owner.Kind is NameKind.ArmedGroup or NameKind.Association or NameKind.Organ && owner.Sector is not null)
            return owner.Sector;
        return draft.Sector ?? owner.Sector;
    }

    /// <summary>The actor of a noun with a known owner: the person who is known to hold the post, else a body of that name.</summary>
    private void AddOwned(MentionDraft draft, string code, string? sector)
    {
        var term = draft.Term!.Sense;
        var kind = Sectors.KindOf(term, sector, draft.IsPlural);
        if (term.Kind == TermKind.Post && !draft.IsPlural && !draft.IsFormer && _actors.Holder(term.Form, code) is { } holder)
        {
            draft.Actors.Add(holder);
            return;
        }

        var name = Name(draft, code);
        if (term.Kind == TermKind.Post && !draft.IsPlural)
        {
            draft.Actors.Add(_actors.AddPerson(new ActorDraft
            {
                Code = code,
                Sector = draft.IsFormer ? null : sector,
                Kind = kind,
                Name = name,
                Role = draft.IsFormer ? "former " + term.Form : term.Form,
            }));
            return;
        }

        draft.Actors.Add(_actors.Body(code, draft.IsFormer ? null : sector, name, kind, draft.IsPlural));
    }

    private string Name(MentionDraft draft, string code)
    {
        if (draft.NameFirst >= 0)
            return _run.Document.Text[_run.Document[draft.NameFirst].Span.Start.._run.Document[draft.End - 1].Span.End];
        var form = draft.Term!.Sense.Form;
        var place = code.Length == 3 ? _run.Gazetteer.StateName(code) : code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return code == "UNK" ? form : $"{form} ({place})";
    }

    private MentionDraft? PossessorOf(MentionDraft draft)
    {
        var possessor = _run.DraftAt[draft.Possessor];
        if (_run.PersonAt[draft.Possessor] is { } person)
            possessor ??= _run.DraftAt[_run.Tree.HeadOf(person.First, person.End)];
        if (possessor is not null)
            Resolve(possessor);
        return possessor;
    }

    private MentionDraft? SameBefore(MentionDraft draft)
    {
        var term = draft.Term!.Sense;
        for (var i = _resolved.Count - 1; i >= 0; i--)
        {
            var before = _resolved[i];
            if (before.Head >= draft.Head || before.Actors.Count == 0 || before.IsModifier)
                continue;
            if (before.Kind == DraftKind.Nominal && before.Term!.Sense == term && before.IsPlural == draft.IsPlural)
                return before;
            if (!draft.IsPlural && term.Kind == TermKind.Post && before.Actors[0].Role is { } role && HolderChoice.SamePost(_run.Gazetteer.Cues, role, term.Form))
                return before;
        }

        return null;
    }

    /// <summary>For <c>the group</c> and the like: the organisation or group that was named last.</summary>
    private MentionDraft? BodyBefore(MentionDraft draft) => draft.IsPlural || !_run.Has(draft.Head, Cue.OrganisationNoun) ? null
        : _antecedents.Last(draft.Head, d => d.Kind == DraftKind.Name && d.Actors[0].Kind is ActorKind.Organisation or ActorKind.ArmedGroup);

    /// <summary>The first noun of a coordination, whose modifier holds for the later bare ones: <c>Chadian troops and riot police</c>.</summary>
    private MentionDraft? JoinedTo(MentionDraft draft)
    {
        var first = _run.Tree.FirstConjunct(draft.Head);
        return first != draft.Head && draft.Head - first < 12 && _run.DraftAt[first] is { Kind: DraftKind.Nominal, Owners.Count: > 0 } joined
            && joined.First <= joined.Term!.First ? joined : null;
    }

    /// <summary>Whom a person without a country of their own belongs to.</summary>
    private (string Code, string Reason) OwnerOf(MentionDraft draft)
    {
        if (draft.Apposed is { Owners.Count: > 0 } beside)
            return (beside.Owners[0].Code, "owner in the apposition");
        var possessed = draft.Possessor >= 0 ? draft : draft.Apposed is { Possessor: >= 0 } apposed ? apposed : null;
        if (possessed is not null && PossessorOf(possessed) is { Actors.Count: > 0 } possessor && possessor != draft)
            return (possessor.Actors[0].Code, "its possessor");
        return ByPost((draft.Term ?? draft.Apposed?.Term)?.Sense) ?? _context.Of(draft.Head);
    }

    private (string Code, string Reason)? ByPost(TermSense? term) =>
        term is not null && _run.Gazetteer.PostOwner(term.Form) is { } code ? (code, "only holder of such a post") : null;
}
