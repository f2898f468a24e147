using Entente.Language;
using Entente.Reading.Dates;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Finds the time expressions of a document and resolves them against its publication date. Immutable, thread-safe.</summary>
public sealed class DateResolver
{
    private readonly TimeLexicon _lexicon;
    private readonly PhraseFinder _finder;

    private DateResolver(TimeLexicon lexicon)
    {
        _lexicon = lexicon;
        _finder = new PhraseFinder(lexicon.Holidays);
    }

    /// <summary>Reads the word lists under <c>lexicon/time</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static DateResolver Load(IDataSource data) => new(TimeLexicon.Load(data));

    /// <summary>Finds all expressions.</summary>
    /// <param name="document">Analysed text; without trees the tense of a clause is guessed from its words.</param>
    /// <param name="published">Day of publication; when null, relative expressions have no interval.</param>
    /// <param name="trace">Receives one entry an expression under the step <c>date</c>.</param>
    public TimeIndex Resolve(Document document, DateOnly? published, ReadingTrace trace)
    {
        var lines = new List<(AtomLine Line, List<TimePhrase> Phrases)>(document.Sentences.Length);
        foreach (var sentence in document.Sentences)
        {
            var line = AtomScanner.Scan(document.Text, sentence.Span, _lexicon);
            lines.Add((line, _finder.Find(line)));
        }

        var context = new TimeContext
        {
            Published = published,
            IsNarrative = NarrativeTest.IsNarrative(lines.SelectMany(line => line.Phrases), published),
        };
        var found = new ExpressionBuilder(document, context);
        foreach (var (line, phrases) in lines)
            found.AddSentence(line, phrases);
        var all = found.ToArray();
        if (trace.IsOn)
            Record(all, trace);
        return new TimeIndex(all);
    }

    private static void Record(TimeExpression[] all, ReadingTrace trace)
    {
        foreach (var time in all)
        {
            var days = time.Interval is { } interval ? CalendarMath.Format($"{interval.Start:yyyy-MM-dd}..{interval.End:yyyy-MM-dd}") : "no days";
            trace.Add("date", time.Span, $"{time.Kind} {time.Value ?? "?"}: {days} ({time.Basis})");
        }
    }
}
