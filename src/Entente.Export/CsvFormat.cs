using System.Buffers;
using System.Globalization;
using System.Text;
using Entente.Record;

namespace Entente.Export;

/// <summary>Events as comma-separated values, one a row, with a header. The columns are described in <c>docs/formats.md</c>.</summary>
public sealed class CsvFormat : IReadingFormat
{
    /// <summary>Names of the columns in order; a public contract: new ones come at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "article", "input_id", "title", "publisher", "published", "url", "event_id", "event", "mode", "contexts", "cameo", "root", "quad", "goldstein", "score",
        "status", "date_start", "date_end", "date_basis", "sources", "source_names", "targets", "target_names", "joint", "place", "place_country", "latitude",
        "longitude", "attributed_to", "confidence", "rule", "evidence", "sentence", "evidence_start", "evidence_end",
    ];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Header { get; } = Encoding.UTF8.GetBytes(CsvLine.Of(Columns));

    /// <inheritdoc/>
    public void Write(IBufferWriter<byte> output, ArticleReading reading)
    {
        var actors = reading.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var act in reading.Events)
            Encoding.UTF8.GetBytes(CsvLine.Of([.. Article(reading.Article), .. Code(act), .. Circumstances(reading, act, actors)]), output);
    }

    private static string?[] Article(Article article) =>
    [
        article.Id, article.ExternalId, article.Title, article.Publisher,
        article.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), article.Url,
    ];

    private static string?[] Code(PoliticalEvent act) =>
    [
        act.Id, Spelling.Event.Of(act.Event), act.Mode, Join(act.Contexts), act.Cameo, act.Root, Number(act.Quad), Number(act.Goldstein), Number(act.Score),
        Spelling.Status.Of(act.Status),
    ];

    private static string?[] Circumstances(ArticleReading reading, PoliticalEvent act, Dictionary<string, Actor> actors)
    {
        var text = reading.Article.Text;
        var quote = act.Evidence.Quote;
        return
        [
            Day(act.Date.Interval?.Start), Day(act.Date.Interval?.End), Spelling.DateBasis.Of(act.Date.Basis),
            Join(act.Sources.Select(a => actors[a].FullCode)), Join(act.Sources.Select(a => actors[a].Name)),
            Join(act.Targets.Select(a => actors[a].FullCode)), Join(act.Targets.Select(a => actors[a].Name)), act.Joint ? "true" : "false",
            act.Place?.Name, act.Place?.Country, Number(act.Place?.Latitude), Number(act.Place?.Longitude), act.AttributedTo, Number(act.Confidence), act.Rule,
            quote.Text, act.Evidence.Sentence.Cut(text), Number(quote.Span.Start), Number(quote.Span.End),
        ];
    }

    private static string Join(IEnumerable<string> values) => string.Join(';', values);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
