using Entente.Reading.Actors.Names;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// The country of whoever the text leaves without one: of a place named in the same sentence, else the only country of the sentence, else that of
/// the sentence's subject, else what the sentences before name, else what the article names most.
/// </summary>
internal sealed class ContextCountry
{
    private readonly LinkRun _run;
    private readonly List<NameHit>?[] _hits;
    private readonly List<MentionDraft>?[] _drafts;
    private readonly Lazy<string?> _most;

    private ContextCountry(LinkRun run, List<NameHit>?[] hits, List<MentionDraft>?[] drafts)
    {
        _run = run;
        _hits = hits;
        _drafts = drafts;
        _most = new Lazy<string?>(Most, isThreadSafe: false);
    }

    /// <summary>Sorts the names and mentions of a run by sentence.</summary>
    public static ContextCountry For(LinkRun run)
    {
        var hits = new List<NameHit>?[run.Document.Sentences.Length];
        foreach (var hit in run.Hits)
        {
            if (Counts(hit))
                (hits[run.SentenceOf(hit.Head)] ??= []).Add(hit);
        }

        var drafts = new List<MentionDraft>?[hits.Length];
        foreach (var draft in run.Drafts)
            (drafts[run.SentenceOf(draft.Head)] ??= []).Add(draft);
        return new ContextCountry(run, hits, drafts);
    }

    /// <summary>The code for a token, with the reason; <c>UNK</c> when the article names no country.</summary>
    /// <param name="token">Head of the noun.</param>
    /// <param name="isKnown">True for a definite subject, which goes on with the subject of the sentence before: <c>The ministry …</c>.</param>
    public (string Code, string Reason) Of(int token, bool isKnown = false)
    {
        var sentence = _run.SentenceOf(token);
        if (isKnown && sentence > 0 && FirstSubject(sentence - 1) is { } last)
            return (last, "subject of the sentence before");
        if (NearestPlace(sentence, token) is { } place)
            return (place, "place in the sentence");
        if (OnlyCountry(sentence) is { } only)
            return (only, "only country of the sentence");
        if (Subject(sentence, token) is { } subject)
            return (subject, "country of the sentence's subject");
        for (var before = sentence - 1; before >= 0; before--)
        {
            if ((NearestPlace(before, token) ?? OnlyCountry(before)) is { } earlier)
                return (earlier, "country of a sentence before");
        }

        return _most.Value is { } most ? (most, "country named most") : ("UNK", "no country in the article");
    }

    private string? NearestPlace(int sentence, int token)
    {
        string? best = null;
        var distance = int.MaxValue;
        foreach (var hit in _hits[sentence] ?? [])
        {
            if (!hit.IsPlace && !ModifiesPlace(hit))
                continue;
            var away = Math.Abs(hit.Head - token);
            if (away < distance)
                (best, distance) = (hit.Sense.Code, away);
        }

        return best;
    }

    /// <summary>True for <c>Mexican</c> in <c>in the Mexican town of</c>: it modifies a noun after a preposition of place that is no actor.</summary>
    private bool ModifiesPlace(NameHit hit)
    {
        var noun = _run.Document[hit.Head].Head;
        if (noun < 0 || _run.TermAt[noun] is not null)
            return false;
        var preposition = _run.Tree.PrepositionOf(noun);
        return preposition >= 0 && _run.Has(preposition, Cue.Locative) && hit.Head < noun;
    }

    private string? OnlyCountry(int sentence)
    {
        string? only = null;
        foreach (var hit in _hits[sentence] ?? [])
        {
            if (only is not null && only != hit.Sense.Code)
                return null;
            only = hit.Sense.Code;
        }

        foreach (var draft in _drafts[sentence] ?? [])
        {
            if (draft.Kind != DraftKind.Person || draft.Actors.Count == 0 || draft.Actors[0].Code.Length != 3 || draft.Actors[0].Code == "UNK")
                continue;
            if (only is not null && only != draft.Actors[0].Code)
                return null;
            only = draft.Actors[0].Code;
        }

        return only;
    }

    private string? FirstSubject(int sentence)
    {
        foreach (var draft in _drafts[sentence] ?? [])
        {
            if (draft.Actors is [{ Code: { Length: 3 } and not "UNK" } actor] && _run.Tree.ActsAsSubject(draft.Head))
                return actor.Code;
        }

        return null;
    }

    private string? Subject(int sentence, int token)
    {
        string? best = null;
        foreach (var draft in _drafts[sentence] ?? [])
        {
            if (draft.Head >= token || draft.Actors.Count != 1 || draft.Actors[0].Code.Length != 3 || draft.Actors[0].Code == "UNK")
                continue;
            if (_run.Tree.ActsAsSubject(draft.Head) || _run.Tree.IsPossessive(draft.Head))
                best = draft.Actors[0].Code;
        }

        return best;
    }

    private string? Most()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (var hit in _run.Hits)
        {
            if (!Counts(hit))
                continue;
            var count = counts[hit.Sense.Code] = counts.GetValueOrDefault(hit.Sense.Code) + 1;
            if (best is null || count > counts[best])
                best = hit.Sense.Code;
        }

        return best;
    }

    private static bool Counts(NameHit hit) => !hit.IsDropped && hit.Sense.Code.Length == 3 && hit.Sense.Kind != NameKind.Association;
}
