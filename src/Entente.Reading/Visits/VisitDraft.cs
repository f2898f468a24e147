using Entente.Record;

namespace Entente.Reading.Visits;

/// <summary>A journey while its tellings are being collected.</summary>
internal sealed class VisitDraft
{
    public required List<ArticleActor> Visitors { get; init; }

    public required ArticleActor Host { get; init; }

    public required Place? Place { get; set; }

    public required RecordDate Date { get; set; }

    public required VisitStage Stage { get; set; }

    /// <summary>Word that names the journey; the purpose stands around it.</summary>
    public required int Anchor { get; init; }

    public required List<Quote> Evidence { get; init; }

    /// <summary>Same host, visitors that one telling names by state and the other perhaps by name, and dates that do not exclude each other.</summary>
    public bool IsSameJourney(VisitDraft other) =>
        Host.Code == other.Host.Code
        && Codes(Visitors).SetEquals(Codes(other.Visitors))
        && !DifferentPersons(other)
        && (Stage == VisitStage.Cancelled) == (other.Stage == VisitStage.Cancelled)
        && (Date.Interval is not { } mine || other.Date.Interval is not { } theirs || mine.Overlaps(theirs));

    /// <summary>Adds what another telling of the journey says.</summary>
    public void Join(VisitDraft other)
    {
        Evidence.AddRange(other.Evidence);
        if (Place is null || (Place.GeoNames is null && other.Place?.GeoNames is not null))
            Place = other.Place ?? Place;
        if (Date.Interval is null || (Date.Basis == DateBasis.Publication && other.Date.Interval is not null && other.Date.Basis != DateBasis.Publication))
            Date = other.Date;
        if (other.Stage == VisitStage.Ongoing || (Stage == VisitStage.Planned && other.Stage == VisitStage.Happened))
            Stage = other.Stage;
        foreach (var visitor in other.Visitors)
        {
            if (visitor.PersonName is not null && !Visitors.Exists(known => known.PersonName == visitor.PersonName))
                Visitors.Add(visitor);
        }
    }

    private bool DifferentPersons(VisitDraft other)
    {
        var mine = Names(Visitors);
        var theirs = Names(other.Visitors);
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    }

    private static HashSet<string> Codes(List<ArticleActor> actors) => actors.Select(actor => actor.Code).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Names(List<ArticleActor> actors) =>
        actors.Where(actor => actor.PersonName is not null).Select(actor => actor.PersonName!).ToHashSet(StringComparer.Ordinal);
}
