using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Events;

/// <summary>
/// Says how real the text makes an act: auxiliaries, negation and mood of its own clause, then every word above it that governs it
/// (<c>plans to</c>, <c>failed to</c>, <c>denied that</c>, <c>if</c>).
/// </summary>
public sealed class StatusReader(ArticleContext context, SlotReader slots, OperatorLexicon operators, WordClasses classes)
{
    private const int MaxDepth = 6;
    private readonly Document _document = context.Document;

    /// <summary>Status of the act that a frame names.</summary>
    /// <param name="frame">The act.</param>
    /// <param name="reportedBy">Cue of the speech that tells it, when somebody else than the narrator does; else -1.</param>
    public EventStatus StatusOf(in Frame frame, out int reportedBy)
    {
        reportedBy = -1;
        var status = frame.IsSupported || _document[frame.Predicate].Upos == PartOfSpeech.Noun ? NounStatus(frame.Predicate) : EventStatus.Happened;
        if (frame.Support is { } support)
            status = Stronger(status, support.Effect);
        return Climb(frame.Carrier, status, ref reportedBy);
    }

    /// <summary>The speech cue that a clause depends on, above it (<c>said that …</c>) or beside it (<c>…, he said</c>); -1 when the narrator speaks.</summary>
    public int ReporterOf(int predicate)
    {
        for (int at = predicate, depth = 0; at >= 0 && depth < MaxDepth; at = _document[at].Head, depth++)
        {
            foreach (var child in context.Tree.Children(at))
            {
                if (_document[child].Relation == R.Parataxis && IsSpeech(child) && context.Roles.Agent(child) >= 0)
                    return child;
            }

            var head = _document[at].Head;
            if (IsAside(at))
                return -1;
            if (_document[at].Relation is R.Ccomp or R.Xcomp && head >= 0 && IsSpeech(head))
                return head;
        }

        return -1;
    }

    /// <summary>True when the clause says that its subject will not do it: <c>will never sign</c>, <c>would not meet</c>.</summary>
    public bool IsUnwilling(int predicate)
    {
        if (!context.Roles.IsNegated(predicate) || context.Tree.Child(predicate, R.NsubjPass) >= 0)
            return false;
        foreach (var child in context.Tree.Children(predicate))
        {
            if (_document[child].Relation == R.Aux && _document[child].Lemma is "will" or "would" or "wo")
                return true;
        }

        return false;
    }

    /// <summary>True for verbs and nouns of saying.</summary>
    public bool IsSpeech(int token) => classes.Contains("say", _document[token].Lemma);

    /// <summary>The less real of two: denied, possible, planned, alleged, ongoing, happened in this order.</summary>
    public static EventStatus Stronger(EventStatus left, EventStatus right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(EventStatus status) => status switch
    {
        EventStatus.Denied => 5,
        EventStatus.Possible => 4,
        EventStatus.Planned => 3,
        EventStatus.Alleged => 2,
        EventStatus.Ongoing => 1,
        _ => 0,
    };

    private EventStatus Climb(int carrier, EventStatus status, ref int reportedBy)
    {
        var at = carrier;
        for (var depth = 0; at >= 0 && depth < MaxDepth; depth++)
        {
            status = Stronger(status, ClauseStatus(at));
            ref readonly var token = ref _document[at];
            if (token.Head < 0)
                break;
            if (IsSpeech(token.Head) && token.Relation is R.Ccomp or R.Xcomp)
                reportedBy = token.Head;
            if (!Governs(at, token.Relation, token.Head, ref status))
                break;
            at = token.Head;
        }

        if (reportedBy < 0)
            reportedBy = ReporterOf(carrier);
        return status;
    }

    // "…, saying it was illegal - a charge that Peru rejected": the narrator speaks again.
    private bool IsAside(int clause) =>
        _document[clause] is { Relation: R.AclRelcl, Head: >= 0 and var noun } && context.Roles.IsSummary(noun);

    // Does the clause above have a say on how real this one is? If so, its own operators are applied.
    private bool Governs(int at, R relation, int head, ref EventStatus status)
    {
        switch (relation)
        {
            case R.Xcomp or R.Ccomp or R.Csubj or R.CsubjPass:
                status = Stronger(status, OperatorEffect(head));
                return relation == R.Xcomp || IsOperator(head);
            case R.Advcl:
                return AdverbialGoverns(at, head, ref status);
            case R.Acl:
                status = Stronger(status, NounComplementStatus(at, head));
                return false;
            case R.Conj:
                return context.Tree.Child(at, R.Aux) < 0 && context.Tree.Child(at, R.Nsubj) < 0 && context.Roles.IsVerbal(head);
            case R.Obl when context.Tree.Preposition(at) is "during" or "after" or "before" or "amid" or "following" or "despite" or "in" or "at":
                return false;
            case R.Obj or R.Obl or R.NsubjPass or R.Nmod when _document[at].Upos == PartOfSpeech.Noun:
                status = Stronger(status, OperatorEffect(head));
                return false;
            default:
                return false;
        }
    }

    private bool AdverbialGoverns(int at, int head, ref EventStatus status)
    {
        var marker = context.Tree.Subordinator(at);
        if (marker is "if" or "unless" or "whether")
            status = Stronger(status, EventStatus.Possible);
        else if (marker is "to" && _document[at].Xpos == "VB")
            status = Stronger(status, Stronger(EventStatus.Planned, OperatorEffect(head)));
        else if (marker is "of" or "from" or "for" && _document[at].Xpos == "VBG")
            status = Stronger(status, OperatorEffect(head));
        return false;
    }

    private EventStatus NounComplementStatus(int at, int noun)
    {
        if (_document[at].Xpos != "VB" && context.Tree.Subordinator(at) is not ("to" or "of" or "for"))
            return EventStatus.Happened;
        var effect = OperatorEffect(noun);
        return effect == EventStatus.Happened && _document[at].Xpos == "VB" && !HasImplicative(noun) ? EventStatus.Planned : effect;
    }

    private bool HasImplicative(int noun) => operators.Find(_document[noun].Lemma, _document[noun].Upos).Length > 0;

    private bool IsOperator(int head) => operators.Find(_document[head].Lemma, _document[head].Upos).Length > 0;

    private EventStatus OperatorEffect(int head)
    {
        var frame = new Frame(head, head, null);
        foreach (var op in operators.Find(_document[head].Lemma, _document[head].Upos))
        {
            if (slots.Fits(frame, op.Conditions, out _))
                return op.Effect;
        }

        return EventStatus.Happened;
    }

    private EventStatus ClauseStatus(int predicate)
    {
        var status = EventStatus.Happened;
        var isProgressive = _document[predicate].Xpos == "VBG";
        foreach (var child in context.Tree.Children(predicate))
        {
            ref readonly var token = ref _document[child];
            status = token.Relation switch
            {
                R.Aux or R.AuxPass or R.Cop => Stronger(status, AuxiliaryStatus(token, isProgressive)),
                R.Advmod => Stronger(status, AdverbStatus(token.Lemma)),
                R.Mark when token.Lemma is "if" or "unless" or "whether" => Stronger(status, EventStatus.Possible),
                R.Obj or R.Nsubj or R.NsubjPass => Stronger(status, HasNegativeDeterminer(child) ? EventStatus.Denied : EventStatus.Happened),
                _ => status,
            };
        }

        return status;
    }

    private static EventStatus AuxiliaryStatus(in Token token, bool isProgressive) => token.Lemma switch
    {
        "will" or "shall" or "would" or "’ll" or "'ll" => EventStatus.Planned,
        "may" or "might" or "could" or "can" or "should" or "must" => EventStatus.Possible,
        "be" when isProgressive && token.Xpos is "VBZ" or "VBP" => EventStatus.Ongoing,
        _ => EventStatus.Happened,
    };

    private EventStatus AdverbStatus(string lemma)
    {
        if (ClauseRoles.IsNegation(lemma))
            return EventStatus.Denied;
        if (classes.Contains("hearsay", lemma))
            return EventStatus.Alleged;
        return classes.Contains("perhaps", lemma) ? EventStatus.Possible : EventStatus.Happened;
    }

    private bool HasNegativeDeterminer(int noun)
    {
        var determiner = context.Tree.Child(noun, R.Det);
        return determiner >= 0 && _document[determiner].Lemma is "no" or "neither";
    }

    private EventStatus NounStatus(int noun)
    {
        var status = HasNegativeDeterminer(noun) ? EventStatus.Denied : EventStatus.Happened;
        foreach (var child in context.Tree.Children(noun))
        {
            if (_document[child].Relation is not (R.Amod or R.Compound))
                continue;
            foreach (var op in operators.Find(_document[child].Lemma, PartOfSpeech.Adj))
            {
                if (op.Conditions.Count == 0)
                    status = Stronger(status, op.Effect);
            }
        }

        return status;
    }
}
