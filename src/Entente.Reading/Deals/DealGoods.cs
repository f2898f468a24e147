using Entente.Language;
using Entente.Reading.Lexicon;
using Entente.Record;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Deals;

/// <summary>Finds the weapons that a transfer is about, with their numbers, and the sums named beside it.</summary>
internal sealed class DealGoods(ArticleContext context, ReadingLexicon lexicon, QuantityReader quantities)
{
    private readonly Document _document = context.Document;

    /// <summary>Head nouns of the weapons; none when the goods are no weapons.</summary>
    public List<int> Of(int token)
    {
        var goods = new List<int>();
        if (_document[token].Upos == PartOfSpeech.Verb)
        {
            Collect(context.Roles.Patient(token), goods);
            if (lexicon.Classes.Contains("supplywith", _document[token].Lemma))
                CollectUnder(token, "with", goods);
            if (goods.Count == 0)
                CollectUnder(token, "in", goods);
            if (goods.Count == 0)
                CollectUnder(token, "for", goods);
        }
        else
        {
            CollectUnder(token, "of", goods);
            CollectUnder(token, "for", goods);
            if (IsMilitary(token))
                goods.Add(token);
            AddModifiers(token, goods);
            AddPurpose(token, goods);
        }

        return goods.TrueForAll(IsAid) && !NamesWeapons(goods) ? [] : goods;
    }

    // Military aid alone is money or training as often as weapons.
    private bool IsAid(int token) => lexicon.Classes.Contains("aidword", _document[token].Lemma);

    private bool NamesWeapons(List<int> goods)
    {
        if (goods.Count == 0)
            return false;
        var end = _document.Sentences[_document.SentenceOf(goods[^1])].End;
        for (var token = goods[^1] + 1; token < end; token++)
        {
            if (_document[token].Upos == PartOfSpeech.Noun && IsWeapon(token) && !IsAid(token))
                return true;
        }

        return false;
    }

    /// <summary>The item that a weapon noun names.</summary>
    public DealItem Item(int token)
    {
        var first = token;
        string? designation = null;
        foreach (var child in context.Tree.Children(token))
        {
            var describes = child < token && _document[child].Relation is R.Amod or R.Compound or R.NmodDesc && context.Mentions.At(child) is not { IsModifier: true };
            if (!describes)
                continue;
            first = Math.Min(first, context.Tree.Subtree(child).First);
            if (HasDigit(child))
                designation = _document.Form(child).ToString();
        }

        var text = _document.Text[_document[first].Span.Start.._document[token].Span.End];
        return new DealItem(text, designation, lexicon.Weapons.Category(_document[token].Lemma), quantities.CountOf(_document, token));
    }

    /// <summary>Sums in the clause of the transfer, the main one first; a sum in brackets after it is its conversion and comes later.</summary>
    public List<MoneyAmount> Values(int token, int governor)
    {
        var sentence = _document.Sentences[_document.SentenceOf(token)];
        var near = new List<MoneyMention>();
        foreach (var sum in context.Money.All)
        {
            if (sum.First >= sentence.First && sum.End <= sentence.End && Belongs(sum, token, governor))
                near.Add(sum);
        }

        return [.. near.OrderBy(sum => sum.First).Select(sum => sum.Amount)];
    }

    private bool Belongs(MoneyMention sum, int token, int governor)
    {
        for (var at = sum.First; at < sum.End; at++)
        {
            if (context.Tree.Dominates(token, at) || (governor >= 0 && context.Tree.Dominates(governor, at)))
                return true;
        }

        return _document[token].Upos == PartOfSpeech.Noun && sum.End <= token && token - sum.End <= 3;
    }

    private void CollectUnder(int token, string preposition, List<int> goods)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Nmod or R.Obl && context.Tree.Preposition(child) == preposition)
                Collect(child, goods);
        }
    }

    private void Collect(int token, List<int> goods)
    {
        if (token < 0)
            return;
        if (IsWeapon(token) || IsMilitary(token))
            goods.Add(token);
        foreach (var child in context.Tree.Children(token))
        {
            var continues = _document[child].Relation == R.Conj || (_document[child].Relation == R.Nmod && context.Tree.Preposition(child) is "of" or "in" && goods.Count == 0);
            if (continues)
                Collect(child, goods);
        }
    }

    private void AddModifiers(int token, List<int> goods)
    {
        foreach (var child in context.Tree.Children(token))
        {
            var describes = _document[child].Relation is R.Compound or R.Amod
                || (_document[child].Relation == R.NmodPoss && child == token - 1); // a bare plural is sometimes taken for an owner
            if (describes && IsWeapon(child))
                goods.Add(child);
        }
    }

    // "a deal to buy 24 jets": the goods stand in the purpose of the noun; the verb there is read by itself too and merged.
    private void AddPurpose(int token, List<int> goods)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation == R.Acl && lexicon.Transfers.Word(_document[child].Lemma, _document[child].Upos) is not null)
                Collect(context.Roles.Patient(child), goods);
        }
    }

    private bool IsWeapon(int token)
    {
        var lemma = _document[token].Lemma;
        if (lexicon.Weapons.IsWeapon(lemma))
            return true;
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Compound or R.Amod && lexicon.Weapons.IsWeapon(_document[child].Lemma + " " + lemma))
                return true;
        }

        return token > 0 && lexicon.Weapons.IsWeapon(_document[token - 1].Lemma + " " + lemma);
    }

    private bool IsMilitary(int token)
    {
        if (!lexicon.Classes.Contains("materiel", _document[token].Lemma))
            return false;
        foreach (var child in context.Tree.Children(token))
        {
            if (lexicon.Classes.Contains("military", _document[child].Lemma.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private bool HasDigit(int token) => _document.Form(token).IndexOfAnyInRange('0', '9') >= 0;
}
