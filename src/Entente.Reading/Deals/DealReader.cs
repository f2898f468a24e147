using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Deals;

/// <summary>
/// Makes records of arms deals: a word of transfer (<c>sell</c>, <c>delivery</c>, <c>deal</c>) whose goods are weapons, with both sides,
/// goods, sum, financing and stage. Military aid counts only where weapons, equipment or a military package are named.
/// </summary>
public sealed class DealReader(
    ArticleContext context, ReadingLexicon lexicon, ActorFinder actors, StatusReader statuses, QuantityReader quantities, Func<int, EventStatus, RecordDate> dateOf)
{
    private readonly Document _document = context.Document;
    private readonly DealGoods _goods = new(context, lexicon, quantities);
    private readonly DealSides _sides = new(context, lexicon, actors);

    /// <summary>Deals in text order; tellings of one deal are one record, and a deal of which one side is unknown is none.</summary>
    public IReadOnlyList<ArmsDeal> Read(ActorRegistry registry)
    {
        var deals = new List<DealDraft>();
        for (var token = 0; token < _document.Tokens.Length; token++)
        {
            if (Draft(token) is not { } draft)
                continue;
            var same = deals.Find(other => other.IsSame(draft));
            if (same is null)
                deals.Add(draft);
            else
                same.Join(draft);
        }

        deals.RemoveAll(draft => draft.Suppliers.Count == 0 || draft.Recipients.Count == 0);
        return [.. deals.Select((draft, index) => ToRecord(draft, $"d{index + 1}", registry))];
    }

    private DealDraft? Draft(int token)
    {
        ref readonly var word = ref _document[token];
        if (lexicon.Transfers.Word(word.Lemma, word.Upos) is not { } transfer || context.IsSkipped(token))
            return null;
        var goods = _goods.Of(token);
        if (goods.Count == 0)
            return null;
        var (suppliers, recipients) = _sides.Of(token, transfer, goods);
        if (suppliers.Count == 0 && recipients.Count == 0)
            return null;
        var (stage, governor) = Stage(token, transfer);
        var anchor = word.Upos == PartOfSpeech.Noun && governor >= 0 ? governor : token;
        var status = stage is DealStage.Proposed or DealStage.Requested ? EventStatus.Happened : statuses.StatusOf(new Frame(anchor, anchor, null), out _);
        return new DealDraft
        {
            Suppliers = suppliers,
            Recipients = recipients,
            Items = [.. goods.Select(_goods.Item)],
            Values = _goods.Values(token, governor),
            Financing = IsLent(token) ? Financing.Loan : transfer.Financing,
            Stage = stage,
            StageIsShown = governor >= 0 || word.Upos == PartOfSpeech.Verb,
            Date = dateOf(governor >= 0 ? governor : token, status),
            Evidence = [Quote.From(_document.Text, Evidence(token, governor, goods))],
        };
    }

    // The nearest word above that decides the stage: "agreed to sell", "approved the sale", "signed a deal".
    private (DealStage Stage, int Governor) Stage(int token, TransferWord transfer)
    {
        var at = token;
        for (var steps = 0; steps < 3; steps++)
        {
            var head = _document[at].Head;
            if (head < 0 || _document[at].Relation is R.Conj or R.Parataxis or R.AclRelcl or R.Advcl && _document[at].Xpos != "VB")
                break;
            if (lexicon.Transfers.Stage(_document[head].Lemma, _document[head].Upos) is { } stage)
                return (Denied(head) ? DealStage.Denied : stage, head);
            if (lexicon.Transfers.Word(_document[head].Lemma, _document[head].Upos) is { } outer && _document[head].Upos == PartOfSpeech.Verb)
                return (ByStatus(head, outer.Stage), head);
            at = head;
        }

        return (ByStatus(token, transfer.Stage), -1);
    }

    private DealStage ByStatus(int token, DealStage done) =>
        statuses.StatusOf(new Frame(token, token, null), out _) switch
        {
            EventStatus.Denied => DealStage.Denied,
            EventStatus.Possible => DealStage.Proposed,
            EventStatus.Planned => done == DealStage.Delivered ? DealStage.Approved : DealStage.Proposed,
            _ => done,
        };

    private bool Denied(int token) => statuses.StatusOf(new Frame(token, token, null), out _) == EventStatus.Denied;

    private bool IsLent(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps <= DealSides.MostStepsToLoan; at = _document[at].Head, steps++)
        {
            if (lexicon.Classes.Contains("lending", _document[at].Lemma))
                return true;
            foreach (var child in context.Tree.Children(at))
            {
                if (lexicon.Classes.Contains("lending", _document[child].Lemma) && _document[child].Relation is R.Obl or R.Obj or R.Nmod or R.Compound)
                    return true;
            }
        }

        return false;
    }

    private TextSpan Evidence(int token, int governor, List<int> goods)
    {
        var sentence = _document.Sentences[_document.SentenceOf(token)];
        var first = Math.Min(token, goods.Min());
        var last = Math.Max(token, goods.Max());
        if (governor >= sentence.First && governor < first)
            first = governor;
        return new TextSpan(_document[Math.Max(first, sentence.First)].Span.Start, _document[Math.Min(last, sentence.End - 1)].Span.End);
    }

    private static ArmsDeal ToRecord(DealDraft draft, string id, ActorRegistry registry) => new(
        id, registry.IdsOf(draft.Suppliers), registry.IdsOf(draft.Recipients), draft.Items,
        [.. draft.Values.DistinctBy(value => (value.Amount, value.Currency))], draft.Financing, draft.Stage, draft.Date, draft.Evidence);
}
