using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>
/// Joins an attack and what it did, told in one sentence (<c>an air strike on X kills five</c>, <c>attacked a post, wounding two</c>,
/// <c>were killed in clashes</c>): the attack stays, and takes over the side that only the other telling names.
/// </summary>
public sealed class ConsequenceJoiner(ArticleContext context, WordClasses classes)
{
    private readonly Document _document = context.Document;

    /// <summary>Claims in text order without those that are consequences of another.</summary>
    public List<EventClaim> Join(List<EventClaim> claims)
    {
        var gone = new HashSet<EventClaim>();
        foreach (var harm in claims)
        {
            if (!IsHarm(harm))
                continue;
            var cause = claims.Find(other => other != harm && !gone.Contains(other) && IsCause(other, harm));
            if (cause is null)
                continue;
            Merge(cause, harm);
            cause.Retellings.Add(harm);
            gone.Add(harm);
        }

        return claims.FindAll(claim => !gone.Contains(claim));
    }

    private bool IsHarm(EventClaim claim) =>
        claim.Event == EventType.Assault && _document[claim.Predicate].Upos == PartOfSpeech.Verb && classes.Contains("harm", _document[claim.Predicate].Lemma);

    private bool IsCause(EventClaim cause, EventClaim harm) =>
        cause.Event == EventType.Assault
        && _document.SentenceOf(cause.Predicate) == _document.SentenceOf(harm.Predicate)
        && (!IsHarm(cause) || context.Tree.Dominates(cause.Predicate, harm.Predicate))
        && AreLinked(cause, harm)
        && (cause.Status == EventStatus.Denied) == (harm.Status == EventStatus.Denied)
        && AgreeOnDoer(cause, harm);

    private bool AreLinked(EventClaim cause, EventClaim harm) =>
        IsBelow(harm.Predicate, cause.Carrier) || IsBelow(harm.Predicate, cause.Predicate) || IsBelow(cause.Predicate, harm.Predicate);

    // A statement in between makes them two tellings.
    private bool IsBelow(int token, int ancestor)
    {
        for (var at = token; at >= 0; at = _document[at].Head)
        {
            if (at == ancestor)
                return true;
            if (_document[at].Relation is R.Ccomp or R.Parataxis)
                return false;
        }

        return false;
    }

    private static bool AgreeOnDoer(EventClaim cause, EventClaim harm)
    {
        if (cause.Sources.Count == 0 || harm.Sources.Count == 0 || harm.SourceToken == cause.Predicate)
            return true;
        return cause.Sources.Any(left => harm.Sources.Any(right => left.Code == right.Code));
    }

    private static void Merge(EventClaim cause, EventClaim harm)
    {
        if (cause.Joint && cause.Sources.Count > 1)
            return;
        if (cause.Sources.Count == 0 && harm.SourceToken != cause.Predicate)
            cause.Sources = harm.Sources;
        if (cause.Targets.Count == 0)
            cause.Targets = [.. harm.Targets.Where(target => !cause.Sources.Contains(target))];
    }
}
