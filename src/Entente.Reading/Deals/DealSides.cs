using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Deals;

/// <summary>Finds who supplies and who receives in a transfer.</summary>
internal sealed class DealSides(ArticleContext context, ReadingLexicon lexicon, ActorFinder actors)
{
    private readonly Document _document = context.Document;

    public (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Of(int token, TransferWord transfer) =>
        transfer.Subject == TransferRole.Either ? Either(token) : Directed(token, transfer.Subject == TransferRole.Supplier);

    private (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Directed(int token, bool subjectSupplies)
    {
        var subject = Subject(token);
        var to = First(token, "to", "for");
        var from = First(token, "from");
        if (_document[token].Upos == PartOfSpeech.Verb && to.Count == 0 && context.Tree.Child(token, R.Iobj) is >= 0 and var indirect)
            to = actors.ActorsOf(indirect);
        if (subjectSupplies)
            return (subject.Count > 0 ? subject : from, Without(to, subject));
        if (from.Count == 0)
            from = Lender(token);
        return (Without(from.Count > 0 ? from : Makers(token), subject), subject.Count > 0 ? subject : to);
    }

    private List<ArticleActor> Subject(int token)
    {
        if (_document[token].Upos == PartOfSpeech.Verb)
            return actors.ActorsOf(context.Roles.Agent(token));
        var owners = new List<ArticleActor>();
        foreach (var child in context.Tree.Children(token))
        {
            var owns = _document[child].Relation is R.NmodPoss || (_document[child].Relation is R.Nmod && context.Tree.Preposition(child) is "by" or "from");
            if (owns)
                owners.AddRange(actors.ActorsOf(child));
        }

        if (owners.Count == 0)
            owners = actors.ModifiersOf(token);
        return owners.Count > 0 ? owners : GovernorSubject(token);
    }

    private List<ArticleActor> GovernorSubject(int token)
    {
        for (int at = token, steps = 0; steps < 3; steps++)
        {
            at = _document[at].Head;
            if (at < 0)
                break;
            if (_document[at].Upos == PartOfSpeech.Verb)
                return actors.ActorsOf(context.Roles.Agent(at));
        }

        return [];
    }

    // "an arms deal with X": the larger exporter supplies.
    private (List<ArticleActor> Suppliers, List<ArticleActor> Recipients) Either(int token)
    {
        var parties = First(token, "between");
        if (parties.Count == 0)
        {
            parties = [.. actors.ModifiersOf(token), .. GovernorSubject(token)];
            var with = First(token, "with", "to", "for");
            if (with.Count == 0 && _document[token].Head is >= 0 and var head)
                with = First(head, "with", "to");
            parties.AddRange(with);
        }

        var byCode = parties.Where(actor => actor.Code != "UNK").DistinctBy(actor => actor.Code).OrderBy(actor => lexicon.Transfers.ExporterRank(actor.Code)).ToList();
        return byCode.Count < 2 ? ([], byCode) : ([byCode[0]], byCode[1..]);
    }

    private List<ArticleActor> Lender(int token)
    {
        var head = _document[token].Head;
        return head >= 0 && _document[head].Lemma is "loan" or "lend" ? actors.ActorsOf(context.Roles.Agent(head)) : [];
    }

    private List<ArticleActor> Makers(int token)
    {
        var goods = context.Roles.Patient(token);
        return goods < 0 ? [] : actors.ModifiersOf(goods);
    }

    private List<ArticleActor> First(int token, params ReadOnlySpan<string> prepositions)
    {
        foreach (var preposition in prepositions)
        {
            var found = Under(token, preposition);
            if (found.Count == 0 && _document[token].Upos == PartOfSpeech.Verb && context.Roles.Patient(token) is >= 0 and var patient && patient > token)
                found = Under(patient, preposition);
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    private List<ArticleActor> Under(int token, string preposition)
    {
        foreach (var child in context.Tree.Children(token))
        {
            if (_document[child].Relation is R.Obl or R.Nmod && context.Tree.Preposition(child) == preposition && context.Times.At(child) is null)
            {
                var found = actors.ActorsOf(child);
                if (found.Count > 0)
                    return found;
            }
        }

        return [];
    }

    private static List<ArticleActor> Without(List<ArticleActor> from, List<ArticleActor> others) =>
        from.FindAll(actor => !others.Exists(other => other.Code == actor.Code));
}
