using Entente.Record;

namespace Entente.Server.Charts;

/// <summary>Events over time, ready to draw: those told as fact, that is happened or ongoing.</summary>
/// <param name="Buckets">Stretches of time in order, without gaps.</param>
/// <param name="Unit">Length of each.</param>
/// <param name="Wide">Events told as fact whose date is missing or too wide for a bar.</param>
/// <param name="Claims">Events that are planned, possible, denied or alleged: not drawn.</param>
public sealed record TimeSeries(IReadOnlyList<TimeBucket> Buckets, TimeUnit Unit, long Wide, long Claims)
{
    /// <summary>Events drawn.</summary>
    public long Drawn => Buckets.Sum(b => b.Total);

    /// <summary>Most cooperation in a bar.</summary>
    public long Highest => Buckets.Count == 0 ? 0 : Buckets.Max(b => b.Cooperation);

    /// <summary>Most conflict in a bar.</summary>
    public long Deepest => Buckets.Count == 0 ? 0 : Buckets.Max(b => b.Conflict);

    /// <summary>True for an event that the text tells as fact.</summary>
    public static bool IsFact(EventTally cell) => cell.Status is EventStatus.Happened or EventStatus.Ongoing;

    /// <summary>Adds up cells over a stretch of time that may be shared with other charts.</summary>
    public static TimeSeries Of(IEnumerable<EventTally> cells, TimeSpanOfBars? span)
    {
        var sums = new BucketSum[span?.Bars ?? 0];
        var (wide, claims) = (0L, 0L);
        foreach (var cell in cells)
        {
            var bar = span?.BarOf(cell) ?? -1;
            if (!IsFact(cell))
                claims += cell.Count;
            else if (bar < 0)
                wide += cell.Count;
            else
                (sums[bar] ??= new BucketSum()).Add(cell);
        }

        return new TimeSeries([.. sums.Select((sum, bar) => Bucket(span!, bar, sum))], span?.Unit ?? TimeUnit.Year, wide, claims);
    }

    private static TimeBucket Bucket(TimeSpanOfBars span, int bar, BucketSum? sum) =>
        new(span.StartOf(bar), span.StartOf(bar + 1).AddDays(-1), span.LabelOf(bar), sum?.Quads ?? [0, 0, 0, 0], sum?.Mean);
}
