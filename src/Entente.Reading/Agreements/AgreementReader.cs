using Entente.Language;
using Entente.Reading.Events;
using Entente.Reading.Lexicon;
using Entente.Record;
using Entente.Text;
using R = Entente.Language.DependencyRelation;

namespace Entente.Reading.Agreements;

/// <summary>Turns the agreements of an article into records: stage with date, terms granted and denied, positions of others.</summary>
public sealed class AgreementReader(ArticleContext context, ReadingLexicon lexicon, Func<int, EventStatus, RecordDate> dateOf)
{
    private readonly Document _document = context.Document;
    private readonly TermReader _terms = new(context, lexicon);

    /// <summary>Records of the drafts that name two parties, or one that signs, ratifies or leaves a named treaty.</summary>
    public IReadOnlyList<Agreement> Read(IReadOnlyList<AgreementDraft> drafts, IReadOnlyList<EventClaim> claims, ActorRegistry registry)
    {
        var kept = drafts.Where(IsAgreement).ToList();
        return [.. kept.Select((draft, index) => ToRecord(draft, $"g{index + 1}", claims, registry))];
    }

    private bool IsAgreement(AgreementDraft draft)
    {
        var best = draft.Best;
        if (draft.Parties.Count >= 2)
            return true;
        var named = _document[best.Token].Upos == PartOfSpeech.Propn;
        return best.Stage is AgreementStage.Signed or AgreementStage.Ratified or AgreementStage.Ended or AgreementStage.Agreed or AgreementStage.Rejected || (named && best.Stage is not null);
    }

    private Agreement ToRecord(AgreementDraft draft, string id, IReadOnlyList<EventClaim> claims, ActorRegistry registry)
    {
        var best = draft.Best;
        var stage = best.Stage ?? AgreementStage.Agreed;
        var date = DateOf(best, stage);
        return new Agreement(
            id,
            registry.IdsOf(draft.Parties),
            draft.Kind ?? AgreementKind.Other,
            Title(draft),
            stage,
            date,
            [new AgreementStep(stage, date, null)],
            [.. draft.Mentions.SelectMany(mention => _terms.Of(mention)).DistinctBy(term => term.Words.Span)],
            [],
            [.. Positions(draft, claims, registry).DistinctBy(position => position.Actor)],
            [.. draft.Mentions.OrderByDescending(mention => mention == best).Select(Evidence)]);
    }

    private RecordDate DateOf(AgreementMention mention, AgreementStage stage)
    {
        var status = stage is AgreementStage.Proposed ? EventStatus.Planned : EventStatus.Happened;
        if (mention.Governor >= 0 && mention.Stage is not (AgreementStage.InForce or null))
            return dateOf(mention.Governor, status);
        var own = dateOf(mention.Token, status);
        return own.Basis is DateBasis.Stated or DateBasis.Relative ? own : RecordDate.Unknown;
    }

    private string? Title(AgreementDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (_document[mention.Token].Upos != PartOfSpeech.Propn)
                continue;
            var (first, end) = NounPhrase(mention.Token);
            return _document.Text[_document[first].Span.Start.._document[end - 1].Span.End];
        }

        return null;
    }

    private (int First, int End) NounPhrase(int token)
    {
        var first = token;
        foreach (var child in context.Tree.Children(token))
        {
            if (child < token && _document[child].Relation is R.Compound or R.Amod or R.Flat or R.Nummod or R.NmodPoss)
                first = Math.Min(first, context.Tree.Subtree(child).First);
        }

        return (first, token + 1);
    }

    private Quote Evidence(AgreementMention mention)
    {
        var (first, end) = NounPhrase(mention.Token);
        var sentence = _document.Sentences[_document.SentenceOf(mention.Token)];
        if (mention.Governor >= sentence.First && mention.Governor < sentence.End)
        {
            first = Math.Min(first, mention.Governor);
            end = Math.Max(end, mention.Governor + 1);
        }

        return Quote.From(_document.Text, new TextSpan(_document[first].Span.Start, _document[end - 1].Span.End));
    }

    private IEnumerable<AgreementPosition> Positions(AgreementDraft draft, IReadOnlyList<EventClaim> claims, ActorRegistry registry)
    {
        foreach (var claim in claims.SelectMany(claim => claim.Tellings))
        {
            if (StanceOf(claim.Event) is not { } stance || claim.Joint || !Concerns(claim, draft))
                continue;
            foreach (var actor in claim.Sources)
                yield return new AgreementPosition(registry.IdOf(actor), stance, null);
        }
    }

    private bool Concerns(EventClaim claim, AgreementDraft draft)
    {
        var patient = context.Roles.Patient(claim.Carrier);
        var agent = context.Roles.Agent(claim.Carrier);
        return draft.Mentions.Any(mention => mention.Token == patient || mention.Token == claim.ObjectToken || mention.Token == claim.TargetToken
            || (mention.Token == agent && claim.Carrier != claim.Predicate));
    }

    private static Stance? StanceOf(EventType type) => type switch
    {
        EventType.Accuse => Stance.Criticises,
        EventType.Reject => Stance.Denies,
        EventType.Support => Stance.Supports,
        _ => null,
    };
}
