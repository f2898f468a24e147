using R = Entente.Language.DependencyRelation;

namespace Entente.Reading;

/// <summary>Says whether a clause denies what it names, by an adverb (<c>was not a breach</c>) or a determiner (<c>was no breach</c>).</summary>
internal static class Denial
{
    /// <summary>True when the predicate is negated either way.</summary>
    public static bool Holds(ArticleContext context, int predicate) =>
        context.Roles.IsNegated(predicate) || (context.Tree.Child(predicate, R.Cop) >= 0 && Determiner(context, predicate) >= 0);

    /// <summary>The <c>no</c> before a nominal predicate; -1 when there is none.</summary>
    public static int Determiner(ArticleContext context, int predicate)
    {
        var determiner = context.Tree.Child(predicate, R.Det);
        return determiner >= 0 && context.Document[determiner].Lemma is "no" ? determiner : -1;
    }
}
