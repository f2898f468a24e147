using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Unlisted names of bodies that a noun introduces: <c>the Turkish energy firm Karpow</c>. The name joins the mention of the noun, and where it
/// comes again it means the same.
/// </summary>
internal static class DescribedBodies
{
    /// <summary>Just past the name that follows a noun for a body, or just past the noun when none follows.</summary>
    public static int EndOf(LinkRun run, TermHit term)
    {
        var next = term.End;
        if (term.Sense.Kind is not (TermKind.Group or TermKind.Body) || next >= run.SentenceEnd(term.Head) || run.HitAt[next] is not null
            || run.PersonAt[next] is not null || run.TermAt[next] is not null || run.Document[next].Upos != PartOfSpeech.Propn || Plural.Is(run, term.Head))
            return next;
        return Math.Max(next, NameRun.EndOf(run, next));
    }

    /// <summary>Adds a mention for each later place where such a name stands alone.</summary>
    public static void Run(LinkRun run)
    {
        var bodies = run.Drafts.Where(d => d.NameFirst >= 0).ToArray();
        foreach (var body in bodies)
        {
            var name = run.Document.Text.AsSpan(run.Document[body.NameFirst].Span.Start..run.Document[body.End - 1].Span.End);
            for (var token = body.End; token < run.Cues.Length; token++)
            {
                var length = body.End - body.NameFirst;
                if (run.Document[token].Upos == PartOfSpeech.Propn && token + length <= run.Cues.Length && run.HitAt[token] is null && run.PersonAt[token] is null
                    && run.Document.Text.AsSpan(run.Document[token].Span.Start..run.Document[token + length - 1].Span.End).SequenceEqual(name))
                    Add(run, body, token, token + length);
            }
        }
    }

    private static void Add(LinkRun run, MentionDraft body, int first, int end)
    {
        var head = run.Tree.HeadOf(first, end);
        if (run.DraftAt[head] is null)
            run.Add(new MentionDraft { First = first, End = end, Head = head, Kind = DraftKind.Alias, Form = MentionKind.Name, Original = body, Reason = "body named before" });
    }
}
