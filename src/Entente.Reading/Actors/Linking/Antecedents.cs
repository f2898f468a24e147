using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Actors.Linking;

/// <summary>
/// Finds who a pronoun or a bare noun points back to. Precision first: where a nearer subject that is no actor fits as well, nobody is meant.
/// </summary>
internal sealed class Antecedents
{
    private const int SentencesBack = 3;
    private const int LongBack = 15;

    private readonly LinkRun _run;
    private readonly List<MentionDraft> _resolved;

    /// <summary>Works on mentions resolved so far, in text order.</summary>
    public Antecedents(LinkRun run, List<MentionDraft> resolved)
    {
        _run = run;
        _resolved = resolved;
    }

    /// <summary>The person that <c>he</c> or <c>she</c> means: subjects first, then the nearest.</summary>
    public MentionDraft? Person(int token, bool woman)
    {
        var found = Search(token, d => d.Actors.Count == 1 && d.Actors[0].Kind == ActorKind.Person && d.Actors[0].IsWoman is var is_ && (is_ is null || is_ == woman) && !d.IsPlural, checkNouns: false);
        if (found is not null)
            found.Actors[0].IsWoman ??= woman;
        return found;
    }

    /// <summary>The state, body or group that <c>it</c> means.</summary>
    public MentionDraft? Body(int token) => Search(token, IsBody, checkNouns: true);

    /// <summary>
    /// Those that <c>they</c> means: a plural or a coordination, or a single body; what stands in this sentence or the one before goes before what
    /// stands further back.
    /// </summary>
    public MentionDraft? Several(int token) =>
        Search(token, IsSeveral, checkNouns: false, 1) ?? Search(token, IsBody, checkNouns: true, 1) ?? Search(token, IsSeveral, checkNouns: false) ?? Body(token);

    private bool IsSeveral(MentionDraft draft) => draft.IsPlural || draft.Actors.Count > 1 || IsCoordinated(draft);

    private static bool IsBody(MentionDraft draft) =>
        draft.Actors.Count == 1 && draft.Actors[0].Kind is not (ActorKind.Person or ActorKind.Population) && !draft.IsPlural;

    /// <summary>
    /// Subject and <c>with</c>-phrase of the nearest clause before a token, in its sentence or the one before, when no plural stands nearer:
    /// <c>she spoke with the king and they agreed</c>.
    /// </summary>
    public IReadOnlyList<ActorDraft>? Partners(int token)
    {
        var nearest = Last(token, d => !d.IsModifier && (d.IsPlural || d.Actors.Count > 1 || IsCoordinated(d) || IsWith(d)));
        if (nearest is null || !IsWith(nearest) || nearest.IsPlural || _run.SentenceOf(token) - _run.SentenceOf(nearest.Head) > 1)
            return null;
        var subject = Last(nearest.Head, d => SameSentence(d.Head, nearest.Head) && d.Actors.Count == 1 && _run.Tree.ActsAsSubject(d.Head));
        return subject is null || subject.Actors[0].Code == nearest.Actors[0].Code ? null : [subject.Actors[0], nearest.Actors[0]];
    }

    private bool IsWith(MentionDraft draft) => _run.Tree.PrepositionOf(draft.Head) is >= 0 and var preposition && _run.Is(preposition, "with");

    /// <summary>The last mention before a token of which something holds.</summary>
    public MentionDraft? Last(int token, Func<MentionDraft, bool> fits)
    {
        var limit = _run.Document.Sentences[Math.Max(0, _run.SentenceOf(token) - LongBack)].First;
        for (var i = DraftOrder.FirstAt(_resolved, token) - 1; i >= 0 && _resolved[i].Head >= limit; i--)
        {
            if (_resolved[i].Head < token && _resolved[i].Actors.Count > 0 && fits(_resolved[i]))
                return _resolved[i];
        }

        return null;
    }

    /// <summary>True when two tokens stand in one sentence.</summary>
    public bool SameSentence(int first, int second) => _run.SentenceOf(first) == _run.SentenceOf(second);

    /// <summary>The person who is the subject nearest before a token in its sentence, or null.</summary>
    public MentionDraft? SubjectPerson(int token) =>
        Last(token, d => SameSentence(d.Head, token) && d.Actors[0].Kind == ActorKind.Person && _run.Tree.ActsAsSubject(d.Head));

    /// <summary>A mention and, when others are joined to it by <c>and</c>, their actors too.</summary>
    public IReadOnlyList<ActorDraft> WithConjuncts(MentionDraft draft)
    {
        var first = _run.Tree.FirstConjunct(draft.Head);
        var actors = new List<ActorDraft>();
        var end = _run.SentenceEnd(draft.Head);
        for (var i = DraftOrder.FirstAt(_resolved, _run.SentenceFirst(draft.Head)); i < _resolved.Count && _resolved[i].Head < end; i++)
        {
            var other = _resolved[i];
            if ((other == draft || _run.Tree.FirstConjunct(other.Head) == first) && !other.IsModifier)
                actors.AddRange(other.Actors.Where(a => !actors.Contains(a)));
        }

        return actors;
    }

    private bool IsCoordinated(MentionDraft draft)
    {
        var end = _run.SentenceEnd(draft.Head);
        for (var i = DraftOrder.FirstAt(_resolved, draft.Head + 1); i < _resolved.Count && _resolved[i].Head < end; i++)
        {
            var other = _resolved[i];
            if (!other.IsModifier && other.Actors.Count > 0 && _run.Document[other.Head].Relation == DependencyRelation.Conj && _run.Document[other.Head].Head == draft.Head)
                return true;
        }

        return false;
    }

    private MentionDraft? Search(int token, Func<MentionDraft, bool> fits, bool checkNouns, int sentencesBack = SentencesBack)
    {
        var sentence = _run.SentenceOf(token);
        for (var back = sentence; back >= Math.Max(0, sentence - sentencesBack); back--)
        {
            if (InSentence(back, token, fits) is not { } best)
                continue;
            return checkNouns && OtherSubject(back, token, best) ? null : best;
        }

        return null;
    }

    /// <summary>The subject nearest before the token; the first mention of the sentence when no subject fits.</summary>
    private MentionDraft? InSentence(int sentence, int token, Func<MentionDraft, bool> fits)
    {
        ref readonly var range = ref _run.Document.Sentences[sentence];
        MentionDraft? first = null;
        for (var i = DraftOrder.FirstAt(_resolved, Math.Min(token, range.End)) - 1; i >= 0 && _resolved[i].Head >= range.First; i--)
        {
            var draft = _resolved[i];
            if (draft.Head >= token || draft.Head >= range.End || draft.IsModifier || draft.Actors.Count == 0 || IsArgumentOfOne(draft.Head, token) || !fits(draft))
                continue;
            if (_run.Tree.ActsAsSubject(draft.Head))
                return draft;
            first = draft;
        }

        return first;
    }

    /// <summary>True for the subject of the verb whose object the pronoun is: <c>Russia lends them money</c> is not about Russia.</summary>
    private bool IsArgumentOfOne(int candidate, int pronoun) =>
        _run.Document[candidate].Head >= 0 && _run.Document[candidate].Head == _run.Document[pronoun].Head && _run.Tree.IsSubject(candidate)
        && _run.Document[pronoun].Relation != DependencyRelation.NmodPoss && !_run.Document.Form(pronoun).EndsWith("self") && !_run.Document.Form(pronoun).EndsWith("selves");

    /// <summary>True when a singular common noun that is no actor is the subject between the candidate and the pronoun.</summary>
    private bool OtherSubject(int sentence, int token, MentionDraft candidate)
    {
        var end = Math.Min(token, _run.Document.Sentences[sentence].End);
        for (var i = candidate.End; i < end; i++)
        {
            if (_run.Document[i].Upos == PartOfSpeech.Noun && _run.Document[i].Xpos != "NNS" && _run.Tree.IsSubject(i) && _run.DraftAt[i] is null)
                return true;
        }

        return false;
    }
}
