using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Reading.Syntax;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Deals;

/// <summary>Finds who supplies and who receives in a transfer of goods.</summary>
internal sealed class DealSides(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors)
{
    private const int MostSteps = 3;
    /// <summary>How far above a word of transfer the loan that pays for it may stand: lent them much of the money for the weapons that they buy.</summary>
    internal const int MostStepsToLoan = 5;

    private readonly Document _document = context.Document;
    private readonly DependencyIndex _tree = context.Tree;
    private readonly NearbyActors _nearby = new(context);

    /// <summary>Both sides; either may be empty when the text around the word does not name it.</summary>
    /// <param name="token">Word of transfer.</param>
    /// <param name="transfer">Its entry.</param>
    /// <param name="goods">Head nouns of the goods.</param>
    public (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Of(int token, TransferWord transfer, List<int> goods)
    {
        if (transfer.Subject == TransferRole.Either)
            return Either(token);
        return transfer.Subject == TransferRole.Supplier ? Supplied(token, goods) : Received(token, goods);
    }

    private (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Supplied(int token, List<int> goods)
    {
        var subject = Subject(token);
        var recipients = Others(Recipient(token, goods), subject);
        var suppliers = Without(subject, recipients);
        if (_document[token].Upos == PartOfSpeech.Noun && suppliers.Count == 0)
            suppliers = Without(Makers(goods), recipients);
        if (suppliers.Count == 0)
            suppliers = Without(First(token, goods, "from"), recipients);
        if (suppliers.Count == 0)
            suppliers = Without(GovernorSubject(token), recipients);
        return (suppliers, recipients);
    }

    private (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Received(int token, List<int> goods)
    {
        var (lenders, borrowers) = Loan(token);
        var recipients = borrowers.Count > 0 ? Others(borrowers, lenders) : Subject(token);
        if (recipients.Count == 0)
            recipients = GovernorSubject(token);
        var suppliers = lenders.Count > 0 ? lenders : First(token, goods, "from");
        if (suppliers.Count == 0)
            suppliers = Partner(token);
        if (suppliers.Count == 0)
            suppliers = Makers(goods);
        return (Without(suppliers, recipients), recipients);
    }

    // Whom it goes to: "sell X jets", "sale of jets to X", "supply X with jets".
    private List<ArticleActor> Recipient(int token, List<int> goods)
    {
        if (_document[token].Upos == PartOfSpeech.Verb)
        {
            if (context.Roles.Receiver(token) is >= 0 and var receiver && !goods.Contains(receiver) && actors.ActorsOf(receiver) is { Count: > 0 } given)
                return given;
            var patient = context.Roles.Patient(token);
            var isReceiver = patient >= 0 && !goods.Contains(patient) && lexicon.Classes.Contains("supplywith", _document[token].Lemma) && actors.IsActor(patient);
            if (isReceiver)
                return actors.ActorsOf(patient);
        }

        var found = First(token, goods, "to", "for", "into");
        return found.Count == 0 && _document[token].Upos == PartOfSpeech.Verb && !IsGoods(token + 1, goods) ? _nearby.After(token) : found;
    }

    private bool IsGoods(int token, List<int> goods) =>
        token >= _document.Tokens.Length || goods.Exists(good => good == token || context.Mentions.At(token) is { } mention && good >= mention.First && good < mention.End);

    private List<ArticleActor> Subject(int token)
    {
        if (_document[token].Upos == PartOfSpeech.Verb)
            return VerbSubject(token);
        var owners = new List<ArticleActor>();
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.NmodPoss || (_document[child].Relation is R.Nmod && _tree.Preposition(child) is "by"))
                owners.AddRange(actors.ActorsOf(child));
        }

        return owners.Count > 0 ? owners : actors.ModifiersOf(token);
    }

    // "the Dutch decision to sell": the noun's owner acts; "accused Oman of selling": the accused.
    private List<ArticleActor> VerbSubject(int verb)
    {
        var head = _document[verb].Head;
        if (_document[verb].Relation is R.Acl && head >= 0 && _document[verb].Xpos == "VB" && actors.OwnersOf(head, doersOnly: true) is { Count: > 0 } owners)
            return owners;
        if (_document[verb].Xpos == "VBG" && _tree.Child(verb, R.Mark) is >= 0 and var mark && _document[mark].Lemma == "of" && _nearby.Before(mark) is { Count: > 0 } accused)
            return accused;
        return actors.ActorsOf(context.Roles.Agent(verb));
    }

    private List<ArticleActor> GovernorSubject(int token)
    {
        for (int at = token, steps = 0; steps < MostSteps; steps++)
        {
            at = _document[at].Head;
            if (at < 0)
                break;
            if (_document[at].Upos == PartOfSpeech.Verb)
                return actors.ActorsOf(context.Roles.Agent(at));
        }

        return [];
    }

    // "lends X the money to buy": the lender supplies, the borrower buys.
    private (List<ArticleActor> Lenders, List<ArticleActor> Borrowers) Loan(int token)
    {
        for (int at = token, steps = 0; steps <= MostStepsToLoan && at >= 0; at = _document[at].Head, steps++)
        {
            if (_document[at].Upos != PartOfSpeech.Verb || at == token || !lexicon.Classes.Contains("lending", _document[at].Lemma))
                continue;
            var borrower = context.Roles.Receiver(at);
            return (actors.ActorsOf(context.Roles.Agent(at)), borrower >= 0 ? actors.ActorsOf(borrower) : Under(at, "to"));
        }

        return ([], []);
    }

    // "signs a deal with X to buy": whom the deal above is with.
    private List<ArticleActor> Partner(int token)
    {
        for (int at = _document[token].Head, steps = 0; steps < MostSteps && at >= 0; at = _document[at].Head, steps++)
        {
            var found = Under(at, "with");
            foreach (var child in _tree.Children(at))
            {
                if (found.Count == 0 && _document[child].Relation is R.Obj or R.Obl && lexicon.Classes.Contains("agreement", _document[child].Lemma))
                    found = Under(child, "with");
            }

            if (found.Count > 0)
                return found;
        }

        return [];
    }

    // "an arms deal with X": the larger exporter supplies.
    private (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Either(int token)
    {
        List<ArticleActor> parties = actors.PartiesOfAgreement?.Invoke(token) is { Count: > 1 } known ? [.. known] : Under(token, "between");
        if (parties.Count == 0)
        {
            parties = [.. actors.ModifiersOf(token), .. GovernorSubject(token)];
            parties.AddRange(First(token, [], "with", "to", "for"));
        }

        var byCode = parties.Where(actor => actor.Code != "UNK").DistinctBy(actor => actor.Code).OrderBy(actor => lexicon.Transfers.ExporterRank(actor.Code)).ToList();
        return byCode.Count < 2 ? ([], byCode) : ([byCode[0]], byCode[1..]);
    }

    private List<ArticleActor> Makers(List<int> goods)
    {
        foreach (var good in goods)
        {
            var found = actors.ModifiersOf(good);
            foreach (var child in _tree.Children(good))
            {
                if (found.Count == 0 && _document[child].Relation is R.Amod && actors.ModifiersOf(child) is { Count: > 0 } made)
                    found = made;
            }

            if (found.Count > 0)
                return found;
        }

        return [];
    }

    private List<ArticleActor> First(int token, List<int> goods, params ReadOnlySpan<string> prepositions)
    {
        foreach (var preposition in prepositions)
        {
            var found = Under(token, preposition);
            if (found.Count == 0 && _document[token].Upos == PartOfSpeech.Verb && context.Roles.Patient(token) is >= 0 and var patient && patient > token)
                found = Under(patient, preposition);
            for (var i = 0; i < goods.Count && found.Count == 0; i++)
                found = Under(goods[i], preposition);
            if (found.Count == 0 && token + 1 < _document.Tokens.Length && _document[token + 1].Lemma == preposition)
                found = _nearby.After(token + 1);
            if (found.Count == 0 && _document[token].Upos == PartOfSpeech.Noun && _document[token].Relation is R.Obj or R.NsubjPass)
                found = Under(_document[token].Head, preposition);
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    private List<ArticleActor> Under(int token, string preposition)
    {
        foreach (var child in _tree.Children(token))
        {
            if (_document[child].Relation is R.Obl or R.Nmod && _tree.Preposition(child) == preposition && context.Times.At(child) is null)
            {
                var found = actors.ActorsOf(child);
                if (found.Count > 0)
                    return found;
            }
        }

        return [];
    }

    // A pronoun for several ("lends them") leaves out the one who acts on it.
    private static List<ArticleActor> Others(List<ArticleActor> found, List<ArticleActor> doers) =>
        Without(found, doers) is { Count: > 0 } others ? others : found;

    private static List<ArticleActor> Without(List<ArticleActor> from, List<ArticleActor> others) =>
        from.FindAll(actor => !others.Exists(other => other.Code == actor.Code));
}
