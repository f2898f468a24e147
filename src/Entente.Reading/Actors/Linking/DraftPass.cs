using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>Turns names, nouns and persons into mentions with their extent and what their own words say of their owner.</summary>
internal static class DraftPass
{
    private const int TitleReach = 8;

    /// <summary>Fills <see cref="LinkRun.Drafts"/> with all but pronouns.</summary>
    public static void Run(LinkRun run)
    {
        foreach (var term in run.Terms)
            AddTerm(run, term);
        foreach (var person in run.Persons)
            AddPerson(run, person);
        foreach (var hit in run.Hits)
        {
            if (!hit.IsDropped)
                AddName(run, hit);
        }
    }

    private static void AddTerm(LinkRun run, TermHit term)
    {
        if (BackReferences.PointsBack(run, term.Head) || IsAbsorbed(run, term))
            return;
        var titled = TitledPerson(run, term);
        var end = titled?.End ?? DescribedBodies.EndOf(run, term);
        var draft = new MentionDraft
        {
            First = term.First,
            End = end,
            Head = end == term.End ? term.Head : run.Tree.HeadOf(titled?.First ?? term.First, end),
            NameFirst = titled is null && end > term.End ? term.End : -1,
            Kind = titled is null ? DraftKind.Nominal : DraftKind.Person,
            Form = titled is null ? MentionKind.Nominal : MentionKind.Name,
            Term = term,
            Sector = term.Sense.Sector,
            Person = titled,
            IsPlural = titled is null && Plural.Is(run, term.Head),
        };
        OwnerFinder.ReadLeft(run, draft);
        draft.IsModifier = titled is null && Modifies(run, term.Head);
        if (titled is not null)
            ReadTitle(run, draft, term, titled);
        else if (!draft.IsModifier)
            FollowingOwner.ReadRight(run, draft);
        if (titled is not null || IsActor(run, draft))
            run.Add(draft);
    }

    /// <summary>
    /// Leaves out nouns that are as good as adjectives (<c>official visit</c>), places without a region or organisation that makes them
    /// states (<c>NATO countries</c>), nouns of acts, and things without an owner that may be anywhere.
    /// </summary>
    private static bool IsActor(LinkRun run, MentionDraft draft)
    {
        if (draft.IsModifier && (run.Has(draft.Head, Cue.Adjectival) || run.Document[draft.Head].Upos == PartOfSpeech.Adj))
            return false;
        if (run.Has(draft.Head, Cue.Act))
            return false;
        if (run.Has(draft.Head, Cue.PlaceNoun))
            return draft.IsPlural && draft.Owners is [{ Kind: NameKind.Region or NameKind.Organisation }, ..];
        return draft.Term!.Sense.Kind != TermKind.Object || draft.Owners.Count > 0 || draft.Possessor >= 0 || run.Has(draft.Head, Cue.Sited);
    }

    /// <summary>What stands between a title and its name (<c>minister of China</c>), else what follows the name (<c>of Venezuela</c>).</summary>
    private static void ReadTitle(LinkRun run, MentionDraft draft, TermHit term, PersonName person)
    {
        if (person.First > term.End)
        {
            var end = draft.End;
            draft.End = term.End;
            FollowingOwner.ReadRight(run, draft);
            draft.End = end;
        }

        FollowingOwner.ReadRight(run, draft);
    }

    /// <summary>True when the noun only narrows the noun after it: <c>police</c> in <c>police officers</c>.</summary>
    private static bool IsAbsorbed(LinkRun run, TermHit term)
    {
        if (term.End >= run.TermAt.Length || run.TermAt[term.End] is not { } next || run.Tree.IsPossessive(term.Head))
            return false;
        var governor = run.Document[term.Head].Head;
        return (governor >= next.First && governor < next.End) || run.Document[term.Head].Relation is DependencyRelation.Compound or DependencyRelation.Amod
            or DependencyRelation.NmodDesc or DependencyRelation.NmodUnmarked;
    }

    /// <summary>The person whose title a post is: right after it, or after its own <c>of</c>-phrase.</summary>
    private static PersonName? TitledPerson(LinkRun run, TermHit term)
    {
        if (term.Sense.Kind is not (TermKind.Post or TermKind.Person) || term.End >= run.PersonAt.Length)
            return null;
        if (run.PersonAt[term.End] is { } next)
            return next;
        if (term.Sense.Kind != TermKind.Post || Plural.Is(run, term.Head) || !(run.Document[term.End].Upos == PartOfSpeech.Adp || run.IsHyphen(term.End)))
            return null;
        var limit = Math.Min(term.End + TitleReach, run.SentenceEnd(term.Head));
        for (var token = term.End + 1; token < limit; token++)
        {
            if (run.PersonAt[token] is { } person)
                return token - 1 > term.End || run.IsHyphen(term.End) ? person : null;
            if (run.Document[token].Upos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) && !run.Has(token, Cue.Belonging)
                && !run.Is(token, "and"))
                return null;
        }

        return null;
    }

    private static void AddPerson(LinkRun run, PersonName person)
    {
        var head = run.Tree.HeadOf(person.First, person.End);
        if (run.DraftAt[head] is { Kind: DraftKind.Person })
            return;
        var draft = new MentionDraft { First = person.First, End = person.End, Head = head, Kind = DraftKind.Person, Form = MentionKind.Name, Person = person };
        OwnerFinder.ReadLeft(run, draft);
        FollowingOwner.ReadRight(run, draft);
        draft.IsModifier = Modifies(run, head);
        if (run.Has(person.First - 1, Cue.Honorific))
            draft.First = Math.Min(draft.First, person.First - 1);
        run.Add(draft);
    }

    private static void AddName(LinkRun run, NameHit hit)
    {
        var isMetonym = hit.Sense.Kind == NameKind.Metonym || (hit.Sense.Kind == NameKind.Capital && !hit.IsPlace);
        var end = run.Has(hit.First, Cue.ShipPrefix) ? ShipNameEnd(run, hit.End) : hit.End;
        run.Add(new MentionDraft
        {
            First = hit.First,
            End = end,
            Head = end == hit.End ? hit.Head : run.Tree.HeadOf(hit.First, end),
            Kind = DraftKind.Name,
            Form = isMetonym ? MentionKind.Metonym : MentionKind.Name,
            Hit = hit,
            Sector = hit.Sense.Sector,
            IsPlural = hit.Sense.Kind == NameKind.Demonym && Plural.Is(run, hit.Head),
            IsModifier = Modifies(run, hit.Head),
        });
    }

    private static int ShipNameEnd(LinkRun run, int token)
    {
        while (token < run.Document.Tokens.Length && run.Document[token].Upos == PartOfSpeech.Propn && run.TermAt[token] is null)
            token++;
        return token;
    }

    private static bool Modifies(LinkRun run, int head)
    {
        ref readonly var token = ref run.Document[head];
        return token.Head > head && token.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodDesc or DependencyRelation.NmodUnmarked;
    }
}
