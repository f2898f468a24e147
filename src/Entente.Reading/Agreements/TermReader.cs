using Entente.Language;
using Entente.Reading.Syntax;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>Reads what an agreement provides: the purpose that follows its noun, and the clauses that have it as subject (<c>the accord gives …, does not mean …</c>).</summary>
internal sealed class TermReader(ArticleContext context)
{
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;

    public List<AgreementTerm> Of(int token)
    {
        var terms = new List<AgreementTerm>();
        foreach (var child in _tree.Children(token))
        {
            if (FromModifier(child) is { } term)
                terms.Add(term);
        }

        AddFromClause(token, terms);
        return terms;
    }

    private AgreementTerm? FromModifier(int child) => _document[child].Relation switch
    {
        R.Acl => Term(Complement(child), false),
        R.AclRelcl when _tree.Child(child, R.Nsubj) is >= 0 and var subject && _document[subject].Upos == PartOfSpeech.Pron => Term(Content(child), context.Roles.IsNegated(child)),
        R.Nmod when _tree.Preposition(child) is "on" or "over" or "about" => Term(child, false),
        _ => null,
    };

    private void AddFromClause(int token, List<AgreementTerm> terms)
    {
        var predicate = _document[token].Head;
        if (predicate < 0 || _document[token].Relation is not (R.Nsubj or R.NsubjPass))
            return;
        if (Term(Content(predicate), context.Roles.IsNegated(predicate)) is { } term && !IsReaction(predicate))
            terms.Add(term);
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation == R.Conj && _tree.Child(child, R.Nsubj) < 0 && Term(Content(child), context.Roles.IsNegated(child)) is { } more)
                terms.Add(more);
        }
    }

    // "The accord provoked criticism": what others did about it is no term.
    private bool IsReaction(int predicate) =>
        _document[predicate].Lemma is "provoke" or "draw" or "spark" or "cause" or "prompt" or "trigger" or "anger" or "come" or "follow" or "end" or "collapse" or "fail" or "face";

    // "designed to boost ties", "aimed at helping": the purpose is the term.
    private int Complement(int verb)
    {
        if (_document[verb].Lemma is not ("design" or "aim" or "intend" or "mean" or "commit" or "require" or "oblige"))
            return verb;
        var purpose = Content(verb);
        return purpose >= 0 ? purpose : verb;
    }

    private int Content(int predicate)
    {
        if (_tree.Child(predicate, R.Cop) >= 0)
            return predicate;
        var found = _tree.Child(predicate, R.Ccomp, R.Xcomp);
        if (found >= 0)
            return found;
        found = _tree.Child(predicate, R.Obj);
        return found >= 0 ? found : _tree.Child(predicate, R.Advcl, R.Obl);
    }

    private AgreementTerm? Term(int token, bool negated)
    {
        if (token < 0)
            return null;
        var (first, end) = Extent(token);
        return first >= end ? null : new AgreementTerm(null, Quote.From(_document.Text, new TextSpan(_document[first].Span.Start, _document[end - 1].Span.End)), negated, null, null, null);
    }

    // The words under the token without its own subject, copula, negation, infinitive marker and preposition.
    private (int First, int End) Extent(int token)
    {
        int first = token, end = token + 1;
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Nsubj or R.NsubjPass or R.Cop or R.Aux or R.Mark or R.Case or R.Punct or R.Advmod or R.Conj or R.Cc && child < token)
                continue;
            if (_document[child].Relation is R.Punct or R.Parataxis)
                continue;
            var (childFirst, childEnd) = _tree.Subtree(child);
            first = Math.Min(first, childFirst);
            end = Math.Max(end, childEnd);
        }

        return (first, end);
    }
}
