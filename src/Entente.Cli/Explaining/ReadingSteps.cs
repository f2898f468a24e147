using Entente.Language;
using Entente.Reading;
using Entente.Reading.Events;
using Entente.Record;
using Entente.Text;

namespace Entente.Cli.Explaining;

/// <summary>Writes the steps of a reading for a person.</summary>
internal sealed class ReadingSteps(TextWriter output, ArticleAnalysis analysis)
{
    private readonly Document _document = analysis.Context.Document;

    /// <summary>Names of the steps in order.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["parse", "link", "date", "match", "build"];

    /// <summary>Writes all steps up to one.</summary>
    internal void Write(string last)
    {
        Action[] steps = [WriteTrees, WriteMentions, WriteDates, WriteActs, WriteRecords];
        for (var step = 0; step < steps.Length; step++)
        {
            steps[step]();
            if (Names[step] == last)
                return;
        }
    }

    private void WriteTrees()
    {
        output.Write("Words and trees (parse)\n");
        new ConlluWriter(output).Write(_document);
    }

    private void WriteMentions()
    {
        output.Write("Mentions (link)\n");
        foreach (var mention in analysis.Context.Mentions.All)
            Line(mention.Span, $"{string.Join(" + ", mention.Actors)}{(mention.IsPlace ? " (place)" : "")}: {mention.Reason}");
        Empty(analysis.Context.Mentions.All.Count);
    }

    private void WriteDates()
    {
        output.Write("Dates and sums (date)\n");
        foreach (var entry in Traced("date"))
            Line(entry.Span, entry.Message);
        foreach (var sum in analysis.Context.Money.All)
            Line(sum.Amount.Words.Span, FormattableString.Invariant($"{sum.Amount.Amount} {sum.Amount.Currency} ({Spelling.MoneyBound.Of(sum.Amount.Bound)})"));
        Empty(Traced("date").Count() + analysis.Context.Money.All.Count);
    }

    private void WriteActs()
    {
        output.Write("Acts, and what was passed over (match)\n");
        foreach (var entry in Traced("match"))
            Line(entry.Span, entry.Message);
        foreach (var claim in analysis.Claims)
            Line(claim.Evidence, Describe(claim));
        Empty(Traced("match").Count() + analysis.Claims.Count);
    }

    private void WriteRecords()
    {
        output.Write("Records (build)\n");
        var views = RecordViews.Of(analysis.Reading);
        foreach (var view in views)
            output.Write($"  {view.LocalId,-4} {Spelling.Kind.Of(view.Kind)}: {string.Join(", ", view.Parties.Select(p => $"{p.Code} ({Spelling.Side.Of(p.Side)})"))}; {Days(view.Dated)}: {OneLine(view.Quote ?? "")}\n");
        foreach (var note in analysis.Reading.Notes)
            output.Write($"  note: {note.Message}\n");
        Empty(views.Count);
    }

    private string Describe(EventClaim claim)
    {
        var sources = string.Join(", ", claim.Sources);
        var targets = string.Join(", ", claim.Targets);
        return $"{Spelling.Event.Of(claim.Event)} {Spelling.Status.Of(claim.Status)} by rule {claim.Entry.Rule}: {(sources.Length == 0 ? "nobody" : sources)}" +
            $"{(claim.Joint ? " together" : targets.Length == 0 ? "" : " to " + targets)}; {Days(claim.Date)}; on '{_document[claim.Predicate].Lemma}'";
    }

    private IEnumerable<TraceEntry> Traced(string step) => analysis.Context.Trace.Entries.Where(e => e.Step == step);

    private static string Days(RecordDate date) =>
        date.Interval is { } days ? FormattableString.Invariant($"{days.Start:yyyy-MM-dd}/{days.End:yyyy-MM-dd} ({Spelling.DateBasis.Of(date.Basis)})") : "undated";

    private void Line(TextSpan span, string message) => output.Write($"  {span} '{OneLine(span.Cut(_document.Text))}': {message}\n");

    private void Empty(int count) => output.Write(count == 0 ? "  none\n\n" : "\n");

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
