using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>
/// Says how closely a time expression belongs to a predicate by the tree. The time may hang on the predicate, on a noun or participle under it, on a verb
/// that shares its clause (support verb, first conjunct, governing aspect verb), or not at all.
/// </summary>
internal sealed class TimeAttachment(IReadOnlySet<string> supportVerbs)
{
    /// <summary>Cost of an expression that does not belong to the predicate.</summary>
    public const int None = int.MaxValue;

    private const int MostSteps = 24;
    private const int MostBetween = 3;
    private const int ShortDays = 7;
    private const int Step = 2;

    /// <summary>Cost of taking the expression as the time of the predicate, from 0 for its own; <see cref="None"/> when it is not.</summary>
    public int Cost(Document document, TimeExpression time, int predicate, EventStatus status)
    {
        if (time.EventShift != 0)
            return AnchorCost(document, time, predicate);
        if (predicate >= time.First && predicate < time.End)
            return None;
        var head = ClauseTense.HeadOf(document, time.First, time.End);
        var common = Meet(document, head, predicate);
        if (common < 0)
            return None;
        var up = Up(document, time, new Path(head, common, predicate, status));
        if (up == None || common == predicate)
            return up;
        var down = Down(document, time, common, predicate);
        return down == None ? None : up + down;
    }

    // Lowest token that is an ancestor of both (or one of them).
    private static int Meet(Document document, int left, int right)
    {
        Span<int> path = stackalloc int[MostSteps];
        var length = 0;
        for (var token = left; token >= 0 && length < MostSteps; token = document[token].Head)
            path[length++] = token;
        for (var (token, step) = (right, 0); token >= 0 && step < MostSteps; (token, step) = (document[token].Head, step + 1))
        {
            if (path[..length].Contains(token))
                return token;
        }

        return -1;
    }

    // From the time up to the common ancestor: no other act may lie between.
    private int Up(Document document, TimeExpression time, Path path)
    {
        var cost = 0;
        for (var token = path.Head; token != path.Common; token = document[token].Head)
        {
            if (token == path.Head)
                continue;
            if (!Passes(document, time, token, path) || cost >= MostBetween * Step)
                return None;
            cost += Step;
        }

        return cost;
    }

    // May a time that hangs on this token also be that of the token above it?
    private bool Passes(Document document, TimeExpression time, int token, Path path)
    {
        ref readonly var at = ref document[token];
        if (at.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            return PassesVerb(document, token, path);
        if (path.Head < token)
            return at.Head == path.Predicate && at.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && time.Interval is { Days: <= ShortDays };
        return IsNominal(at.Relation) && !IsApart(document, token);
    }

    // A deal signed last year; due to start on Friday; a deal signed last year gave access.
    private bool PassesVerb(Document document, int token, Path path)
    {
        ref readonly var at = ref document[token];
        var above = at.Head;
        return at.Relation switch
        {
            DependencyRelation.Acl or DependencyRelation.AclRelcl => above == path.Predicate
                || (at.Xpos == "VBN" && document[above].Head == path.Predicate && document[above].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass),
            DependencyRelation.Xcomp => above == path.Predicate && (path.Status is EventStatus.Planned || supportVerbs.Contains(document[above].Lemma)),
            _ => false,
        };
    }

    private static bool IsNominal(DependencyRelation relation) =>
        relation is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Nmod or DependencyRelation.Advmod
            or DependencyRelation.Iobj or DependencyRelation.Conj or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Appos
            or DependencyRelation.NmodUnmarked or DependencyRelation.Flat or DependencyRelation.OblAgent or DependencyRelation.Nummod or DependencyRelation.Compound
            or DependencyRelation.Dep;

    // After the talks on Monday: the time is that of the talks.
    private static bool IsApart(Document document, int token) =>
        Words.HasChild(document, token, DependencyRelation.Case, "after", "before", "since", "follow", "following", "despite", "amid", "over", "about", "against", "until", "prior", "ahead");

    // From the predicate up to the common ancestor: each step must share the time of the token above.
    private int Down(Document document, TimeExpression time, int common, int predicate)
    {
        var cost = Step + 1;
        for (var token = predicate; token != common; token = document[token].Head)
        {
            var share = Shares(document, time, token, common);
            if (share == None)
                return None;
            cost += share;
        }

        return cost;
    }

    private int Shares(Document document, TimeExpression time, int token, int common)
    {
        ref readonly var at = ref document[token];
        var above = at.Head;
        var isNoun = at.Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux);
        switch (at.Relation)
        {
            case DependencyRelation.Conj:
                return time.First < token ? Step : 4 * Step;
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass when isNoun:
                return Step;
            case DependencyRelation.Obj or DependencyRelation.Iobj when isNoun:
                return supportVerbs.Contains(document[above].Lemma) ? 1 : None;
            case DependencyRelation.Obl or DependencyRelation.Nmod when isNoun:
                return Words.HasChild(document, token, DependencyRelation.Case, "in", "during", "at", "with", "by", "on", "as") ? Step : None;
            case DependencyRelation.Xcomp:
            case DependencyRelation.Compound or DependencyRelation.Amod:
                return Step;
            case DependencyRelation.Advcl when !Words.HasChild(document, token, DependencyRelation.Mark):
                return 2 * Step;
            case DependencyRelation.Acl or DependencyRelation.AclRelcl when above == common && document[above].Upos != PartOfSpeech.Verb:
                return Step + 1;
            case DependencyRelation.Ccomp when ClauseTense.Of(document, token) is ActTime.Present or ActTime.Future || Words.HasChild(document, token, DependencyRelation.Aux, "have"):
                return 2 * Step;
            default:
                return None;
        }
    }

    // Two weeks after Russia concluded a deal: the expression dates the act that follows it.
    private static int AnchorCost(Document document, TimeExpression time, int predicate)
    {
        if (predicate < time.End)
            return None;
        var head = ClauseTense.HeadOf(document, time.First, time.End);
        for (var (token, step) = (predicate, 0); token >= time.End && step < 3; (token, step) = (document[token].Head, step + 1))
        {
            var above = document[token].Head;
            if (above == head || above == document[head].Head || token == document[head].Head)
                return step * Step;
            if (document[token].Relation is not (DependencyRelation.Conj or DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.NsubjPass))
                return None;
        }

        return None;
    }

    private readonly record struct Path(int Head, int Common, int Predicate, EventStatus Status);
}
