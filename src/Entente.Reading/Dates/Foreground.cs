using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>
/// Tells the news of a text from its background: only acts in the foreground happened at publication when no time is told. Main clauses, reported clauses
/// and what goes along with them (<c>during a visit</c>) are news; the past perfect, relative clauses, causes (<c>after the attack</c>) and
/// the objects of other acts (<c>condemned the raid</c>) are background.
/// </summary>
internal sealed class Foreground(IReadOnlySet<string> supportVerbs)
{
    private const int MostSteps = 24;

    /// <summary>True when an act without a time expression belongs to the news itself.</summary>
    public bool Holds(Document document, int predicate, EventStatus status)
    {
        if (status is EventStatus.Planned or EventStatus.Possible)
            return false;
        if (status == EventStatus.Alleged && !IsReported(document, predicate))
            return false;
        if (IsHeadline(document, predicate))
            return true;
        var token = predicate;
        for (var step = 0; step < MostSteps && token >= 0; step++)
        {
            if (ClauseTense.IsPastPerfect(document, token) || IsEarlier(document, token))
                return false;
            if (document[token].IsRoot)
                return true;
            token = Above(document, token);
        }

        return token >= 0;
    }

    // What is only claimed has the date of the report when it is told in a clause of its own.
    private static bool IsReported(Document document, int predicate) =>
        document[predicate].Relation is DependencyRelation.Ccomp or DependencyRelation.Root or DependencyRelation.Parataxis or DependencyRelation.Conj
            or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.AclRelcl or DependencyRelation.Advcl or DependencyRelation.Obl;

    // A finite present is the present of headlines wherever it stands, but in relative clauses and conditions; a modal under a done act is an act of speech.
    private static bool IsHeadline(Document document, int predicate) =>
        (document[predicate].Xpos is "VBZ" or "VBP" || Words.HasModal(document, predicate))
        && !HasRelative(document, predicate)
        && !Words.HasChild(document, predicate, DependencyRelation.Mark, "because", "if", "unless", "since", "until", "that", "although", "though", "before");

    // The token whose foreground decides over that of this one; -1 when this one is background.
    private int Above(Document document, int token) =>
        document[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux ? AboveVerb(document, token) : AboveNoun(document, token);

    private static int AboveVerb(Document document, int token)
    {
        ref readonly var at = ref document[token];
        switch (at.Relation)
        {
            case DependencyRelation.AclRelcl or DependencyRelation.Acl:
                return AboveAdnominal(document, token);
            case DependencyRelation.Advcl when !IsFinitePresent(document, token):
                return IsMarked(document, token) ? -1 : at.Head;
            case DependencyRelation.Amod or DependencyRelation.Compound:
                return -1;
            case DependencyRelation.Conj when document[at.Head].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && at.Xpos != "VBN":
                return VerbAbove(document, token);
            default:
                return at.Head;
        }
    }

    // A finite verb without a relative pronoun is a clause of the news that the tree took for a relative clause; a participle tells what the act above does.
    private static int AboveAdnominal(Document document, int token)
    {
        ref readonly var at = ref document[token];
        if (HasRelative(document, token) || (at.Xpos == "VBG" && IsMarked(document, token)))
            return -1;
        if (at.Xpos == "VBG")
            return VerbAbove(document, token);
        var isFinite = at.Xpos is "VBZ" or "VBP" or "VB" || (at.Xpos == "VBN" && Words.HasChild(document, token, DependencyRelation.AuxPass, "be"));
        var isHeadSubject = at.Xpos == "VBD" && !HasSubject(document, token);
        return isFinite || isHeadSubject ? VerbAbove(document, token) : -1;
    }

    // After signing, for issuing, by cutting: what is done already when the act above happens.
    private static bool IsMarked(Document document, int token) =>
        Words.HasChild(document, token, DependencyRelation.Mark, "after", "since", "before", "because", "if", "until", "for", "of", "over", "from", "despite", "without")
        || Words.HasChild(document, token, DependencyRelation.Aux, "have");

    private static bool IsFinitePresent(Document document, int token)
    {
        if (document[token].Xpos is "VBZ" or "VBP")
            return true;
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Xpos is "VBZ" or "VBP"
                && document[child].Relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop)
                return true;
        }

        return false;
    }

    // Has previously been bombed: the word puts the act before the news.
    private static bool IsEarlier(Document document, int token) =>
        Words.HasChild(document, token, DependencyRelation.Advmod, "previously", "recently", "formerly", "originally", "already", "long", "earlier", "once");

    private static bool HasRelative(Document document, int token)
    {
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Xpos is "WDT" or "WP" or "WP$" or "WRB")
                return true;
        }

        return false;
    }

    private static bool HasSubject(Document document, int token)
    {
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
                return true;
        }

        return false;
    }

    private static int VerbAbove(Document document, int token)
    {
        var above = document[token].Head;
        for (var step = 0; step < MostSteps && document[above].Head >= 0 && document[above].Upos != PartOfSpeech.Verb; step++)
            above = document[above].Head;
        return above;
    }

    private int AboveNoun(Document document, int token)
    {
        ref readonly var at = ref document[token];
        if (Words.HasChild(document, token, DependencyRelation.Case, "after", "follow", "following", "despite", "amid", "over", "against", "since", "because", "about", "for", "from", "before", "to", "of"))
            return -1;
        if (!HasVerbAbove(document, token))
            return at.Head;
        return at.Relation switch
        {
            DependencyRelation.Obl or DependencyRelation.Nmod => Words.HasChild(document, token, DependencyRelation.Case, "in", "during", "at", "with", "by", "on", "as") ? VerbAbove(document, token) : -1,
            DependencyRelation.Obj when document.Form(at.Head).Equals("following", StringComparison.OrdinalIgnoreCase) => -1,
            DependencyRelation.Obj or DependencyRelation.Iobj => supportVerbs.Contains(document[at.Head].Lemma) ? at.Head : -1,
            DependencyRelation.NmodPoss or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Appos => -1,
            _ => at.Head,
        };
    }

    private static bool HasVerbAbove(Document document, int token)
    {
        var above = document[token].Head;
        for (var step = 0; step < MostSteps && above >= 0; step++)
        {
            if (document[above].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return true;
            above = document[above].Head;
        }

        return false;
    }
}
