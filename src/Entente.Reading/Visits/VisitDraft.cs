using Entente.Reading.Events;
using Entente.Record;

namespace Entente.Reading.Visits;

/// <summary>A journey while its tellings are being collected.</summary>
internal sealed class VisitDraft
{
    private readonly List<Quote> _evidence;

    public VisitDraft(EventClaim claim, List<ArticleActor> visitors, ArticleActor? host, Place? place, string text)
    {
        Claim = claim;
        Visitors = visitors;
        Host = host;
        Place = place;
        Date = claim.Date;
        Stage = StageOf(claim.Status);
        _evidence = [Quote.From(text, claim.Evidence)];
    }

    public EventClaim Claim { get; }

    public List<ArticleActor> Visitors { get; }

    public ArticleActor? Host { get; }

    public Place? Place { get; private set; }

    public RecordDate Date { get; private set; }

    public VisitStage Stage { get; private set; }

    public IReadOnlyList<Quote> Evidence => _evidence;

    /// <summary>Same visitors by code, same host, and dates that do not exclude each other.</summary>
    public bool IsSameJourney(VisitDraft other) =>
        Host?.Code == other.Host?.Code
        && Codes(Visitors).SetEquals(Codes(other.Visitors))
        && (Date.Interval is not { } mine || other.Date.Interval is not { } theirs || mine.Overlaps(theirs));

    public void Join(VisitDraft other)
    {
        _evidence.AddRange(other._evidence);
        Place = Place is null || (Place.GeoNames is null && other.Place?.GeoNames is not null) ? other.Place : Place;
        if (Date.Interval is null || (Date.Basis == DateBasis.Publication && other.Date.Interval is not null && other.Date.Basis != DateBasis.Publication))
            Date = other.Date;
        if (Stage == VisitStage.Planned && other.Stage is VisitStage.Happened or VisitStage.Ongoing)
            Stage = other.Stage;
        foreach (var visitor in other.Visitors)
        {
            if (visitor.PersonName is not null && !Visitors.Exists(known => known.PersonName == visitor.PersonName))
                Visitors.Add(visitor);
        }
    }

    private static HashSet<string> Codes(List<ArticleActor> actors) => actors.Select(actor => actor.Code).ToHashSet(StringComparer.Ordinal);

    private static VisitStage StageOf(EventStatus status) => status switch
    {
        EventStatus.Planned or EventStatus.Possible => VisitStage.Planned,
        EventStatus.Denied => VisitStage.Cancelled,
        EventStatus.Ongoing => VisitStage.Ongoing,
        _ => VisitStage.Happened,
    };
}
