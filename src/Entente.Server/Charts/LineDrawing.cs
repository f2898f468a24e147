using System.Globalization;
using System.Text;

namespace Entente.Server.Charts;

/// <summary>Where the parts of a chart of mean Goldstein values stand, from -10 to 10; a stretch of time without a value breaks the line.</summary>
public sealed class LineDrawing
{
    private const double Extreme = 10;

    private readonly TimeSeries _series;

    /// <summary>Places the points of a series.</summary>
    public LineDrawing(TimeSeries series, ChartFrame frame)
    {
        _series = series;
        Frame = frame;
    }

    /// <summary>Size of the drawing.</summary>
    public ChartFrame Frame { get; }

    /// <summary>Lines of the scale with their heights.</summary>
    public IEnumerable<(int Value, double Y)> Lines => new[] { 10, 5, 0, -5, -10 }.Select(v => (v, Y(v)));

    /// <summary>Points with what they stand for.</summary>
    public IEnumerable<(TimeBucket Bucket, double X, double Y)> Points =>
        _series.Buckets.Select((b, i) => (Bucket: b, Bar: i)).Where(b => b.Bucket.Goldstein is not null)
            .Select(b => (b.Bucket, BarDrawing.Middle(_series, Frame, b.Bar), Y(b.Bucket.Goldstein!.Value)));

    /// <summary>Labels of the time axis.</summary>
    public IEnumerable<ChartLabel> Labels => BarDrawing.LabelsOf(_series, Frame);

    /// <summary>The line as an SVG path.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            var pen = 'M';
            for (var i = 0; i < _series.Buckets.Count; i++)
            {
                if (_series.Buckets[i].Goldstein is { } mean)
                    path.Append(CultureInfo.InvariantCulture, $"{pen}{BarDrawing.Middle(_series, Frame, i):0.#} {Y(mean):0.#}");
                pen = _series.Buckets[i].Goldstein is null ? 'M' : 'L';
            }

            return path.ToString();
        }
    }

    private double Y(double value) => ChartFrame.Top + (Frame.Inner * (Extreme - value) / (2 * Extreme));
}
