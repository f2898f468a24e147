using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>Tells the news of a text from its background: only acts in the foreground happened at publication when no time is told.</summary>
internal static class Foreground
{
    private const int MostSteps = 24;

    /// <summary>True when an act without a time expression belongs to the news itself.</summary>
    public static bool Holds(Document document, int predicate, EventStatus status)
    {
        if (status is EventStatus.Planned or EventStatus.Possible)
            return false;
        for (var (token, step) = (predicate, 0); step < MostSteps; step++)
        {
            if (IsPastPerfect(document, token))
                return false;
            if (document[token].IsRoot)
                return true;
            if (!KeepsForeground(document, token))
                return false;
            token = document[token].Head;
        }

        return true;
    }

    private static bool KeepsForeground(Document document, int token)
    {
        ref readonly var at = ref document[token];
        var isVerb = at.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        return at.Relation switch
        {
            DependencyRelation.AclRelcl or DependencyRelation.Acl => false,
            DependencyRelation.Advcl => !Opens(document, token, DependencyRelation.Mark, "after", "since", "before", "because", "as", "if", "until"),
            DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Appos => false,
            DependencyRelation.Obl when !isVerb => Opens(document, token, DependencyRelation.Case, "in", "during", "at", "with", "by", "on"),
            _ => true,
        };
    }

    private static bool Opens(Document document, int token, DependencyRelation relation, params ReadOnlySpan<string> lemmas)
    {
        var sentence = document.Sentences[document.SentenceOf(token)];
        for (var child = sentence.First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == relation && lemmas.Contains(document[child].Lemma))
                return true;
        }

        return false;
    }

    private static bool IsPastPerfect(Document document, int token)
    {
        var sentence = document.Sentences[document.SentenceOf(token)];
        for (var child = sentence.First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Lemma == "have" && document[child].Xpos == "VBD"
                && document[child].Relation is DependencyRelation.Aux or DependencyRelation.AuxPass)
                return true;
        }

        return false;
    }
}
