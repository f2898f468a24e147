using Entente.Language;
using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Joins two mentions of one actor that stand side by side: <c>Yang Jiechi, the foreign minister of China</c>; <c>the interior minister, Juan
/// Perez</c>; <c>the rebel group ELN</c>.
/// </summary>
internal static class Appositions
{
    /// <summary>Sets <see cref="MentionDraft.Apposed"/> where the tree or the commas show an apposition.</summary>
    public static void Run(LinkRun run)
    {
        foreach (var draft in run.Drafts)
        {
            if (draft.Kind == DraftKind.Nominal)
                JoinNominal(run, draft);
        }
    }

    private static void JoinNominal(LinkRun run, MentionDraft nominal)
    {
        var other = ByTree(run, nominal) ?? ByAdjacency(run, nominal) ?? ByCommas(run, nominal);
        if (other is null || nominal.IsModifier)
            return;
        nominal.Apposed = other;
        other.Apposed ??= nominal;
    }

    private static MentionDraft? ByTree(LinkRun run, MentionDraft nominal)
    {
        ref readonly var token = ref run.Document[nominal.Head];
        if (token.Relation == DependencyRelation.Appos && token.Head >= 0 && Fits(nominal, run.DraftAt[token.Head]))
            return run.DraftAt[token.Head];
        var limit = run.SentenceEnd(nominal.Head);
        for (var other = nominal.End; other < limit; other++)
        {
            if (run.Document[other].Relation == DependencyRelation.Appos && run.Document[other].Head == nominal.Head && Fits(nominal, run.DraftAt[other]))
                return run.DraftAt[other];
        }

        return null;
    }

    /// <summary>A noun right before a name of a group or organisation describes it, unless the name modifies a noun of its own.</summary>
    private static MentionDraft? ByAdjacency(LinkRun run, MentionDraft nominal)
    {
        if (nominal.End >= run.HitAt.Length || run.HitAt[nominal.End] is not { } hit || hit.IsDropped)
            return null;
        var isBody = hit.Sense.Kind is NameKind.ArmedGroup or NameKind.Association or NameKind.Organisation or NameKind.Organ;
        return isBody && run.DraftAt[hit.Head] is { IsModifier: false } other && Fits(nominal, other) ? other : null;
    }

    private static MentionDraft? ByCommas(LinkRun run, MentionDraft nominal)
    {
        if (nominal.Term!.Sense.Kind != TermKind.Post || nominal.IsPlural)
            return null;
        if (nominal.First > 1 && run.Is(nominal.First - 1, ",") && run.PersonAt[nominal.First - 2] is { } before)
            return run.DraftAt[run.Tree.HeadOf(before.First, before.End)];
        var end = PhraseEnd(run, nominal);
        if (end + 1 < run.PersonAt.Length && run.Is(end, ",") && run.PersonAt[end + 1] is { } after && (run.Is(after.End, ",") || run.Is(after.End, ".")))
            return run.DraftAt[run.Tree.HeadOf(after.First, after.End)] is { Owners.Count: 0 } draft ? draft : null;
        return null;
    }

    private static int PhraseEnd(LinkRun run, MentionDraft nominal)
    {
        var end = nominal.End;
        while (end < run.Document.Tokens.Length && end < nominal.End + 6 && !run.Is(end, ",") && run.Document[end].Upos is PartOfSpeech.Adp or PartOfSpeech.Propn
            or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj)
            end++;
        return end;
    }

    private static bool Fits(MentionDraft nominal, MentionDraft? other)
    {
        if (other is null || ReferenceEquals(other, nominal))
            return false;
        return other.Kind switch
        {
            DraftKind.Person => nominal.Term!.Sense.Kind is TermKind.Post or TermKind.Person && !nominal.IsPlural,
            DraftKind.Name => nominal.Term!.Sense.Kind is TermKind.Group or TermKind.Body or TermKind.Force or TermKind.Person
                && other.Hit!.Sense.Kind is NameKind.ArmedGroup or NameKind.Association or NameKind.Organisation or NameKind.Organ or NameKind.Metonym,
            _ => false,
        };
    }
}
