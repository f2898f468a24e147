using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>Reads what an agreement provides: the purpose that follows its noun, and the clauses that have it as subject (<c>the accord gives …, does not mean …</c>).</summary>
internal sealed class TermReader(ArticleContext context, ReadingLexicon lexicon)
{
    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;

    /// <summary>Terms around one mention; none when its surroundings say nothing of its content.</summary>
    public List<AgreementTerm> Of(AgreementMention mention)
    {
        var terms = new List<AgreementTerm>();
        if (_document[mention.Token].Upos == PartOfSpeech.Verb)
        {
            AddTerm(terms, Agreed(mention.Token), false);
            return terms;
        }

        foreach (var child in _tree.Children(mention.Token))
            AddFromModifier(child, mention, terms);
        AddFromClause(mention.Token, terms);
        if (terms.Count == 0 && mention.Stage is AgreementStage.Signed or AgreementStage.Agreed)
            AddFromGovernor(mention, terms);
        return terms;
    }

    /// <summary>True for an infinitive of purpose and for a topic after <c>on</c>: <c>signed a pact … to buy gas</c>, <c>agreed … on fishing</c>.</summary>
    public static bool IsPurpose(ArticleContext context, int token)
    {
        ref readonly var word = ref context.Document[token];
        return word.Relation is R.Advcl or R.Xcomp ? context.Tree.Subordinator(token) == "to" : word.Relation == R.Obl && context.Tree.Preposition(token) == "on" && context.Times.At(token) is null;
    }

    // "signed a pact in May to buy gas": the purpose of the act is what the pact provides.
    private void AddFromGovernor(AgreementMention mention, List<AgreementTerm> terms)
    {
        if (mention.Governor < 0 || _document[mention.Token].Relation != R.Obj)
            return;
        foreach (var child in _tree.Children(mention.Governor))
        {
            if (child > mention.Token && IsPurpose(context, child))
                AddTerm(terms, Narrow(child), false);
        }
    }

    private void AddFromModifier(int child, AgreementMention mention, List<AgreementTerm> terms)
    {
        switch (_document[child].Relation)
        {
            case R.Acl when child != mention.Governor:
                AddTerm(terms, IsPurpose(child) ? Narrow(Content(child)) : child, false);
                break;
            case R.AclRelcl when child != mention.Governor && _tree.Child(child, R.Nsubj) is >= 0 and var subject && _document[subject].Upos == PartOfSpeech.Pron && !IsReaction(child):
                AddTerm(terms, Narrow(Content(child)), Denial.Holds(context, child));
                break;
            case R.Nmod when _tree.Preposition(child) is "on" or "over" or "about" && context.Times.At(child) is null:
                AddTerm(terms, child, false);
                break;
        }
    }

    private void AddFromClause(int token, List<AgreementTerm> terms)
    {
        var predicate = _document[token].Head;
        if (predicate < 0 || _document[token].Relation is not (R.Nsubj or R.NsubjPass) || IsReaction(predicate))
            return;
        AddTerm(terms, Narrow(Content(predicate)), Denial.Holds(context, predicate));
        foreach (var child in _tree.Children(predicate))
        {
            if (_document[child].Relation == R.Conj && _tree.Child(child, R.Nsubj) < 0)
                AddTerm(terms, Narrow(Content(child)), Denial.Holds(context, child));
        }
    }

    // "The accord provoked criticism", "was signed in May": what happened to it is no term.
    private bool IsReaction(int predicate) =>
        lexicon.Classes.Contains("reaction", _document[predicate].Lemma) || lexicon.Agreements.Verb(_document[predicate].Lemma, null) is not null;

    private bool IsPurpose(int verb) => lexicon.Classes.Contains("purpose", _document[verb].Lemma);

    // "designed to boost ties in the field of mining, fisheries and trade": the fields are the term.
    private int Narrow(int content)
    {
        var target = content < 0 ? -1 : _tree.Child(content, R.Obj);
        if (target < 0 || !lexicon.Classes.Contains("tie", _document[target].Lemma) && !lexicon.Classes.Contains("jointwork", _document[target].Lemma))
            return content;
        var field = Under(target, content);
        if (field >= 0 && lexicon.Classes.Contains("field", _document[field].Lemma))
            field = _tree.Child(field, R.Nmod);
        return field >= 0 ? field : content;
    }

    private int Under(int noun, int verb)
    {
        foreach (var anchor in new[] { noun, verb })
        {
            foreach (var child in _tree.Children(anchor))
            {
                if (child > noun && _document[child].Relation is R.Nmod or R.Obl && _tree.Preposition(child) is "in" or "on" && context.Times.At(child) is null && context.Mentions.At(child) is null)
                    return child;
            }
        }

        return -1;
    }

    private int Agreed(int verb)
    {
        var content = _tree.Child(verb, R.Xcomp, R.Ccomp);
        return content >= 0 ? content : _tree.Child(verb, R.Obl);
    }

    private int Content(int predicate)
    {
        if (_tree.Child(predicate, R.Cop) >= 0)
            return predicate;
        var found = _tree.Child(predicate, R.Ccomp, R.Xcomp);
        if (found >= 0)
            return found;
        found = context.Roles.IsPassive(predicate) ? -1 : _tree.Child(predicate, R.Obj);
        return found >= 0 ? found : _tree.Child(predicate, R.Advcl, R.Obl);
    }

    private void AddTerm(List<AgreementTerm> terms, int token, bool negated)
    {
        if (token < 0)
            return;
        var (first, end) = Extent(token);
        var words = Quote.From(_document.Text, new TextSpan(_document[first].Span.Start, _document[end - 1].Span.End));
        terms.Add(new AgreementTerm(null, words, negated, null, null, null));
    }

    // The words under the token without its own subject, copula, negation, infinitive marker and preposition; for a noun with its conjuncts.
    private (int First, int End) Extent(int token)
    {
        int first = token, end = token + 1;
        var isNoun = _document[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && _tree.Child(token, R.Cop) < 0;
        foreach (var child in _tree.Children(token))
        {
            var relation = _document[child].Relation;
            if (relation is R.Nsubj or R.NsubjPass or R.Cop or R.Aux or R.AuxPass or R.Mark or R.Case or R.Punct or R.Parataxis || (relation == R.Advmod && child < token) || child == Denial.Determiner(context, token))
                continue;
            if (relation is R.Conj or R.Cc && !isNoun)
                continue;
            var (childFirst, childEnd) = _tree.Subtree(child);
            first = Math.Min(first, childFirst);
            end = Math.Max(end, childEnd);
        }

        return (first, end);
    }
}
