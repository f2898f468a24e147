namespace Entente.Server.Charts;

/// <summary>Where the parts of a chart of bars stand: cooperation above the line, conflict below, the material class farther out.</summary>
public sealed class BarDrawing
{
    private readonly TimeSeries _series;
    private readonly ChartScale _scale;

    /// <summary>Places the bars of a series.</summary>
    /// <param name="series">What to draw.</param>
    /// <param name="scale">Scale, which several charts may share.</param>
    /// <param name="frame">Size.</param>
    public BarDrawing(TimeSeries series, ChartScale scale, ChartFrame frame)
    {
        _series = series;
        _scale = scale;
        Frame = frame;
    }

    /// <summary>Size of the drawing.</summary>
    public ChartFrame Frame { get; }

    /// <summary>Lines of the scale with their heights.</summary>
    public IEnumerable<(long Value, double Y)> Lines => _scale.Lines.Select(v => (v, _scale.Y(Frame, v)));

    /// <summary>The bars that have anything in them, with their parts.</summary>
    public IEnumerable<(TimeBucket Bucket, ChartRect[] Parts)> Bars =>
        _series.Buckets.Select((bucket, i) => (bucket, Parts(bucket, i))).Where(b => b.Item2.Length > 0);

    /// <summary>Labels of the time axis, as many as there is room for.</summary>
    public IEnumerable<ChartLabel> Labels => LabelsOf(_series, Frame);

    /// <summary>Middle of a bar.</summary>
    public static double Middle(TimeSeries series, ChartFrame frame, int bar) => frame.Left + (frame.Across * (bar + 0.5) / series.Buckets.Count);

    /// <summary>Labels that begin a year, or all when there are few; never closer than the frame allows.</summary>
    public static IEnumerable<ChartLabel> LabelsOf(TimeSeries series, ChartFrame frame)
    {
        var slot = frame.Across / Math.Max(1, series.Buckets.Count);
        var least = (int)Math.Ceiling(frame.Label / slot);
        var step = series.Unit == TimeUnit.Month ? MonthStep(least) : YearStep(least);
        for (var i = 0; i < series.Buckets.Count; i++)
        {
            var start = series.Buckets[i].Start;
            var number = series.Unit switch { TimeUnit.Month => start.Month - 1 + (start.Year * 12), TimeUnit.Year => start.Year, _ => start.Year / 10 };
            if (number % step == 0 || series.Buckets.Count == 1)
                yield return new ChartLabel(Middle(series, frame, i), series.Buckets[i].Label);
        }
    }

    private static int MonthStep(int least) => least switch { <= 1 => 1, <= 2 => 2, <= 3 => 3, <= 6 => 6, _ => (least + 11) / 12 * 12 };

    private static int YearStep(int least) => least switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, <= 10 => 10, _ => (least + 19) / 20 * 20 };

    private ChartRect[] Parts(TimeBucket bucket, int bar)
    {
        var slot = Frame.Across / _series.Buckets.Count;
        var width = Math.Min(28, Math.Max(1, slot * 0.78));
        var x = Middle(_series, Frame, bar) - (width / 2);
        return
        [
            .. Part(x, width, 0, bucket.Quads[0], 1), .. Part(x, width, bucket.Quads[0], bucket.Cooperation, 2),
            .. Part(x, width, -bucket.Quads[2], 0, 3), .. Part(x, width, -bucket.Conflict, -bucket.Quads[2], 4),
        ];
    }

    private IEnumerable<ChartRect> Part(double x, double width, long from, long to, int quad)
    {
        if (from == to)
            yield break;
        var top = _scale.Y(Frame, to);
        yield return new ChartRect(x, top, width, _scale.Y(Frame, from) - top, quad);
    }
}
