using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Who speaks where a text is written in the first person outside quotations, as statements of governments are: the state or body of
/// <c>on behalf of</c>; the publisher, when it is a listed body that is no outlet; a state marked as usual narrator, when it is named; else the
/// state that acts most often as subject.
/// </summary>
internal static class Narrator
{
    /// <summary>The name that stands for the narrator, or null. Asked only after meanings are fixed.</summary>
    public static NameSense? Of(LinkRun run) => OnBehalf(run) ?? Publisher(run) ?? UsualNarrator(run) ?? MostActive(run);

    private static NameSense? OnBehalf(LinkRun run)
    {
        foreach (var hit in run.Hits)
        {
            var before = hit.First - (run.Is(hit.First - 1, "the") ? 2 : 1);
            if (hit.CanOwn && before > 1 && run.Is(before, "of") && run.Is(before - 1, "behalf"))
                return hit.Sense;
        }

        return null;
    }

    private static NameSense? Publisher(LinkRun run)
    {
        if (run.Publisher is not { Length: > 0 } publisher)
            return null;
        Span<ulong> words = stackalloc ulong[FormWords.Most];
        var count = FormWords.Exact(publisher, words);
        for (var first = 0; first < count; first++)
        {
            NameSense? best = null;
            for (int node = 0, i = first; i < count && (node = run.Gazetteer.Names.Step(node, words[i])) >= 0; i++)
                best = run.Gazetteer.Names.Meanings(node) is { } senses ? NamePass.Best(senses, run.Day) : best;
            if (best is { Sector: not "JRN", Kind: NameKind.State or NameKind.Organ or NameKind.Metonym or NameKind.Organisation })
                return best;
        }

        return null;
    }

    private static NameSense? UsualNarrator(LinkRun run)
    {
        foreach (var hit in run.Hits)
        {
            if (hit.CanOwn && hit.Sense.Kind is NameKind.State or NameKind.Demonym && run.Gazetteer.Cues.Of(hit.Sense.Code).HasFlag(Cue.Narrator))
                return hit.Sense;
        }

        return null;
    }

    private static NameSense? MostActive(LinkRun run)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        NameSense? best = null;
        foreach (var hit in run.Hits)
        {
            if (!hit.CanOwn || hit.Sense.Kind is not (NameKind.State or NameKind.Organisation) || !run.Tree.ActsAsSubject(hit.Head))
                continue;
            var count = counts[hit.Sense.Code] = counts.GetValueOrDefault(hit.Sense.Code) + 1;
            if (best is null || count > counts[best.Code])
                best = hit.Sense;
        }

        return best;
    }
}
