using Entente.Language;
using Entente.Reading.Actors.Names;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Words for amounts that stand in the tree for those whom they count: <c>thousands of protesters</c>, <c>members of the union</c>, <c>two of the
/// soldiers</c>; and bare ones that act (<c>thousands march</c>).
/// </summary>
internal static class Amounts
{
    private static readonly TermSense People = new() { Form = "people", Sector = "CVL", Kind = TermKind.Person };

    /// <summary>Adds them to <see cref="LinkRun.Drafts"/>.</summary>
    public static void Run(LinkRun run)
    {
        for (var token = 0; token < run.Cues.Length; token++)
        {
            if (!run.Has(token, Cue.Quantity) || run.DraftAt[token] is not null || run.HitAt[token] is not null)
                continue;
            if (run.Is(token + 1, "of"))
                AddCounted(run, token);
            else if (run.Document[token] is { Upos: PartOfSpeech.Noun, Xpos: "NNS" } && run.Tree.IsSubject(token))
                run.Add(Draft(token, token + 1, new TermHit(token, token + 1, People), MentionKind.Nominal));
        }
    }

    private static void AddCounted(LinkRun run, int token)
    {
        var limit = Math.Min(run.SentenceEnd(token), token + 9);
        for (var other = token + 2; other < limit; other++)
        {
            if (run.DraftAt[other] is { IsModifier: false, Kind: DraftKind.Nominal or DraftKind.Name or DraftKind.Pronoun or DraftKind.Pair } counted)
            {
                var draft = Draft(token, counted.End, null, MentionKind.Nominal);
                draft.Original = counted;
                draft.Reason = "amount of them";
                run.Add(draft);
                return;
            }

            if (run.Document[other].Upos is PartOfSpeech.Verb or PartOfSpeech.Punct)
                return;
        }
    }

    private static MentionDraft Draft(int token, int end, TermHit? term, MentionKind form) => new()
    {
        First = token,
        End = end,
        Head = token,
        Kind = term is null ? DraftKind.Alias : DraftKind.Nominal,
        Form = form,
        Term = term,
        Sector = term?.Sense.Sector,
        IsPlural = true,
    };
}
