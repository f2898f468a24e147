using Entente.Record;

namespace Entente.Reading.Deals;

/// <summary>An arms deal while its tellings are being collected.</summary>
internal sealed class DealDraft
{
    public required List<ArticleActor> Suppliers { get; init; }

    public required List<ArticleActor> Recipients { get; init; }

    public required List<DealItem> Items { get; init; }

    public required List<MoneyAmount> Values { get; init; }

    public required Financing? Financing { get; set; }

    public required DealStage Stage { get; set; }

    /// <summary>True when a governing word or verb shows the stage, false when it is the default of a bare noun.</summary>
    public required bool StageIsShown { get; set; }

    public required RecordDate Date { get; set; }

    public required List<Quote> Evidence { get; init; }

    /// <summary>True when both tell of one deal: the sides agree as far as both are known, and at least one known side is shared.</summary>
    public bool IsSame(DealDraft other) =>
        SameSide(Suppliers, other.Suppliers) && SameSide(Recipients, other.Recipients)
        && (Suppliers.Count > 0 && other.Suppliers.Count > 0 || Recipients.Count > 0 && other.Recipients.Count > 0)
        && (Stage is DealStage.Denied or DealStage.Cancelled) == (other.Stage is DealStage.Denied or DealStage.Cancelled);

    public void Join(DealDraft other)
    {
        Fill(Suppliers, other.Suppliers);
        Fill(Recipients, other.Recipients);
        Values.AddRange(other.Values);
        Items.AddRange(other.Items.Where(item => !Items.Exists(known => known.Text.Equals(item.Text, StringComparison.OrdinalIgnoreCase))));
        Evidence.AddRange(other.Evidence);
        if (other.Financing is not null && (Financing is null || Financing == Record.Financing.Sale))
            Financing = other.Financing;
        if (other.StageIsShown && (!StageIsShown || other.Stage > Stage))
            (Stage, StageIsShown) = (other.Stage, true);
        if (Date.Interval is null)
            Date = other.Date;
    }

    private static void Fill(List<ArticleActor> mine, List<ArticleActor> theirs)
    {
        if (mine.Count == 0)
            mine.AddRange(theirs);
    }

    private static bool SameSide(List<ArticleActor> left, List<ArticleActor> right) =>
        left.Count == 0 || right.Count == 0
        || left.Select(actor => actor.Code).ToHashSet(StringComparer.Ordinal).SetEquals(right.Select(actor => actor.Code));
}
