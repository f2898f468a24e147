using Entente.Language;

namespace Entente.Reading.Dates;

/// <summary>
/// Says how closely a time expression belongs to a predicate by the tree. The time may hang on the predicate, on a noun under it, on a verb that shares
/// its clause (support verb, first conjunct, governing aspect verb), or not at all.
/// </summary>
internal sealed class TimeAttachment(IReadOnlySet<string> supportVerbs)
{
    /// <summary>Cost of an expression that does not belong to the predicate.</summary>
    public const int None = int.MaxValue;

    private const int MostSteps = 24;
    private const int Step = 2;

    /// <summary>Cost of taking the expression as the time of the predicate, from 0 for its own; <see cref="None"/> when it is not.</summary>
    public int Cost(Document document, TimeExpression time, int predicate)
    {
        if (time.EventShift != 0)
            return AnchorCost(document, time, predicate);
        if (predicate >= time.First && predicate < time.End)
            return None;
        var head = ClauseTense.HeadOf(document, time.First, time.End);
        var common = Meet(document, head, predicate);
        if (common < 0)
            return None;
        var up = Up(document, time, head, common, predicate);
        if (up == None)
            return None;
        var down = common == predicate ? 0 : Down(document, time, common, predicate);
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
    private static int Up(Document document, TimeExpression time, int head, int common, int predicate)
    {
        var cost = 0;
        for (var token = head; token != common; token = document[token].Head)
        {
            var above = document[token].Head;
            if (token != head && !Passes(document, time, token, above == common && common == predicate))
                return None;
            cost += token == head ? 0 : Step;
        }

        return cost;
    }

    // May a time that hangs on this token also be that of the token above it?
    private static bool Passes(Document document, TimeExpression time, int token, bool isUnderPredicate)
    {
        ref readonly var at = ref document[token];
        if (at.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            return false;
        var isPremodifier = time.First < token && !HasPreposition(document, time.First);
        if (isPremodifier)
            return isUnderPredicate && at.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
        return at.Relation is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Nmod or DependencyRelation.Advmod
            or DependencyRelation.Iobj or DependencyRelation.Conj or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Appos
            or DependencyRelation.NmodUnmarked or DependencyRelation.Flat or DependencyRelation.OblAgent or DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Dep
            && !IsApart(document, token);
    }

    private static bool HasPreposition(Document document, int first) => first > 0 && document[first - 1].Upos == PartOfSpeech.Adp;

    // After the talks on Monday: the time is that of the talks.
    private static bool IsApart(Document document, int token)
    {
        var sentence = document.Sentences[document.SentenceOf(token)];
        for (var child = sentence.First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == DependencyRelation.Case
                && document[child].Lemma is "after" or "before" or "since" or "following" or "despite" or "amid" or "over" or "about" or "against" or "until")
                return true;
        }

        return false;
    }

    // From the predicate up to the common ancestor: each step must share the time of the token above.
    private int Down(Document document, TimeExpression time, int common, int predicate)
    {
        var cost = Step + 1;
        for (var token = predicate; token != common; token = document[token].Head)
        {
            var share = Shares(document, time, token, document[token].Head);
            if (share == None)
                return None;
            cost += share;
        }

        return cost;
    }

    private int Shares(Document document, TimeExpression time, int token, int above)
    {
        ref readonly var at = ref document[token];
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
                return HasCase(document, token, "in", "during", "at", "with", "by", "on", "as") ? Step : None;
            case DependencyRelation.Xcomp:
                return Step;
            case DependencyRelation.Advcl when !HasMark(document, token):
                return 2 * Step;
            case DependencyRelation.Compound or DependencyRelation.Amod:
                return Step;
            default:
                return None;
        }
    }

    private static bool HasCase(Document document, int token, params ReadOnlySpan<string> lemmas)
    {
        var sentence = document.Sentences[document.SentenceOf(token)];
        for (var child = sentence.First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == DependencyRelation.Case && lemmas.Contains(document[child].Lemma))
                return true;
        }

        return false;
    }

    private static bool HasMark(Document document, int token)
    {
        var sentence = document.Sentences[document.SentenceOf(token)];
        for (var child = sentence.First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == DependencyRelation.Mark)
                return true;
        }

        return false;
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
}
