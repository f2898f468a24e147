using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Reads what follows a noun or a person: <c>of Venezuela</c>, <c>of Russia, Turkey and Iran</c>, <c>of the Supreme Court of Mexico</c>,
/// <c>in Kabul</c>; and <c>of the rebels</c>, whose country is that of the other noun.
/// </summary>
internal static class FollowingOwner
{
    private const int Reach = 9;

    /// <summary>Completes a draft with the phrase that follows it, unless something before it owned it already.</summary>
    public static void ReadRight(LinkRun run, MentionDraft draft)
    {
        if (draft.Owners.Count > 0 || draft.Possessor >= 0)
            return;
        var limit = run.SentenceEnd(draft.First);
        var token = draft.End;
        if (token >= limit || !(run.Has(token, Cue.Belonging) || IsPlaceBeside(run, token)))
            return;
        Read(run, draft, token + 1, Math.Min(limit, token + Reach), placesOnly: !run.Has(token, Cue.Belonging));
    }

    private static bool IsPlaceBeside(LinkRun run, int token) => run.Has(token, Cue.Locative) && run.Document[token].Upos == PartOfSpeech.Adp;

    private static void Read(LinkRun run, MentionDraft draft, int first, int limit, bool placesOnly)
    {
        for (var token = first; token < limit; token++)
        {
            if (run.HitAt[token] is { } hit)
            {
                if (hit.CanOwn && (!placesOnly || hit.Sense.Kind is NameKind.State or NameKind.Demonym or NameKind.Capital or NameKind.Place))
                    Add(run, draft, hit);
                return;
            }

            if (run.PersonAt[token] is not null)
                return;
            if (!placesOnly && run.TermAt[token] is { } term && !Belongs(run, term))
            {
                draft.Possessor = term.Head;
                return;
            }

            if (!Passes(run, token))
                return;
        }
    }

    /// <summary>True when a noun inside the phrase is itself followed by <c>of</c>, so that the owner comes later.</summary>
    private static bool Belongs(LinkRun run, TermHit term) => run.Has(term.End, Cue.Belonging) || run.HitAt[Math.Min(term.End, run.HitAt.Length - 1)] is not null;

    private static bool Passes(LinkRun run, int token) =>
        run.Document[token].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Part
        || run.Has(token, Cue.Belonging) || run.Is(token, "and") || run.IsHyphen(token);

    private static void Add(LinkRun run, MentionDraft draft, NameHit hit)
    {
        draft.Owners.Add(new Owner(hit.Sense.Code, hit.Sense.Sector, hit.Sense.Name, hit.Sense.Kind));
        if (!draft.IsPlural)
            return;
        var token = hit.End;
        var sentenceEnd = run.SentenceEnd(token - 1);
        while (token < sentenceEnd && NextListed(run, token, sentenceEnd) is { } next)
        {
            draft.Owners.Add(new Owner(next.Sense.Code, next.Sense.Sector, next.Sense.Name, next.Sense.Kind));
            token = next.End;
        }
    }

    private static NameHit? NextListed(LinkRun run, int token, int limit)
    {
        var next = token;
        while (next < limit && (run.Is(next, ",") || run.Is(next, "and") || run.Is(next, "the") || run.Is(next, "of")))
            next++;
        return next > token && next < limit && run.HitAt[next] is { CanOwn: true, Sense.Kind: NameKind.State or NameKind.Organisation or NameKind.Capital } hit ? hit : null;
    }
}
