using Entente.Language;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading.Events;

/// <summary>Turns claims into event records with codes, scores and evidence.</summary>
public sealed class EventBuilder(ArticleContext context, CodeBook codes, ActorRegistry registry)
{
    /// <summary>Records in the order of the claims; the first is <c>e1</c>.</summary>
    /// <param name="claims">Merged and dated claims.</param>
    /// <param name="statementOf">Statement that is the only source of a claim, or null.</param>
    public IReadOnlyList<PoliticalEvent> Build(IReadOnlyList<EventClaim> claims, Func<EventClaim, string?> statementOf) =>
        [.. claims.Select((claim, index) => ToRecord(claim, $"e{index + 1}", statementOf(claim)))];

    private PoliticalEvent ToRecord(EventClaim claim, string id, string? statement)
    {
        var cameo = claim.Event == claim.Entry.Event ? codes.Cameo(claim.Entry.Cameo) : null;
        var root = cameo?.Root ?? EventTypes.Root(claim.Event);
        var mode = codes.HasMode(claim.Event, claim.Entry.Mode) ? claim.Entry.Mode : null;
        return new PoliticalEvent(
            id, registry.IdsOf(claim.Sources), registry.IdsOf(claim.Targets), claim.Joint, claim.Event, mode, cameo?.Contexts ?? [],
            cameo is { Code.Length: > 2 } ? cameo.Code : null, root, EventTypes.Quad(claim.Event), codes.Goldstein(cameo?.Code, root),
            codes.Score(claim.Event, mode), claim.Status, claim.Date, PlaceOf(claim), claim.Status == EventStatus.Alleged ? statement : null, Evidence(claim),
            [.. claim.Retellings.Select(again => Quote.From(context.Document.Text, again.Evidence))], claim.Confidence is { } trust ? Math.Round(trust, 2) : Rough(claim), claim.Entry.Rule);
    }

    private EventEvidence Evidence(EventClaim claim)
    {
        var sentence = context.Document.Sentences[context.Document.SentenceOf(claim.Predicate)];
        return new EventEvidence(
            sentence.Span,
            context.Document[claim.Predicate].Span,
            Spans(claim.Sources, claim.SourceToken),
            Spans(claim.Targets, claim.TargetToken),
            Quote.From(context.Document.Text, claim.Evidence));
    }

    private IReadOnlyList<TextSpan> Spans(IReadOnlyList<ArticleActor> actors, int token)
    {
        if (actors.Count == 0 || token < 0)
            return [];
        return [context.Mentions.At(token)?.Span ?? context.Document[token].Span];
    }

    private Place? PlaceOf(EventClaim claim)
    {
        foreach (var anchor in new[] { claim.Carrier, claim.Predicate })
        {
            foreach (var child in context.Tree.Children(anchor))
            {
                if (context.Document[child].Relation is DependencyRelation.Obl or DependencyRelation.Nmod
                    && context.Tree.Preposition(child) is "in" or "at" or "near" or "outside"
                    && context.Mentions.At(child)?.Place is { } place)
                    return place with { Role = PlaceRole.Event };
            }
        }

        return null;
    }

    // Without a model of claims: specific entries and named parties raise trust.
    private static double Rough(EventClaim claim)
    {
        var trust = 0.55 + Math.Min(claim.Entry.Specificity, 6) * 0.03;
        trust += claim.Sources.Count > 0 ? 0.1 : 0;
        trust += claim.Targets.Count > 0 || claim.Joint ? 0.1 : 0;
        trust += Math.Min(claim.Retellings.Count, 2) * 0.03;
        return Math.Round(Math.Min(trust, 0.98), 2);
    }
}
