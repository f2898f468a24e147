using Entente.Language;

namespace Entente.Reading.Dates;

/// <summary>Small questions about the words under a token.</summary>
internal static class Words
{
    /// <summary>True when a dependent before the token has the relation and one of the lemmas.</summary>
    public static bool HasChild(Document document, int token, DependencyRelation relation, params ReadOnlySpan<string> lemmas)
    {
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == relation && lemmas.Contains(document[child].Lemma))
                return true;
        }

        return false;
    }

    /// <summary>True when a dependent before the token has the relation.</summary>
    public static bool HasChild(Document document, int token, DependencyRelation relation)
    {
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == relation)
                return true;
        }

        return false;
    }

    /// <summary>True when a modal verb governs the form of the token: <c>will</c>, <c>must</c>.</summary>
    public static bool HasModal(Document document, int token)
    {
        for (var child = document.Sentences[document.SentenceOf(token)].First; child < token; child++)
        {
            if (document[child].Head == token && document[child].Relation == DependencyRelation.Aux && document[child].Xpos == "MD")
                return true;
        }

        return false;
    }
}
