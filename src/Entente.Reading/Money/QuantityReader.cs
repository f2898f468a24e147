using Entente.Language;
using Entente.Reading.Dates;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Reads how many pieces of a thing a noun phrase speaks of. Immutable, thread-safe.</summary>
public sealed class QuantityReader
{
    private const int MostCount = 100_000_000;

    private readonly TimeLexicon _words;

    private QuantityReader(TimeLexicon words) => _words = words;

    /// <summary>Reads the number words under <c>lexicon/time</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static QuantityReader Load(IDataSource data) => new(TimeLexicon.Load(data));

    /// <summary>
    /// The count of a noun: <c>24 Sukhoi jets</c> 24, <c>two submarines</c> 2, <c>a dozen tanks</c> 12; null when there is none, when it is vague
    /// (<c>dozens of tanks</c>), for a mere article, and when the number is a year or belongs to a unit of measure.
    /// </summary>
    /// <param name="document">Analysed text with trees.</param>
    /// <param name="headToken">The noun that is counted.</param>
    public int? CountOf(Document document, int headToken)
    {
        var sentence = document.Sentences[document.SentenceOf(headToken)];
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (document[token].Head == headToken && document[token].Relation == DependencyRelation.Nummod && token < headToken)
                return NumberAt(document, sentence, token, headToken);
        }

        return Counted(document, sentence, headToken);
    }

    // The number around a token, which may be its last word: two hundred, 2.5 million, a dozen.
    private int? NumberAt(Document document, Sentence sentence, int token, int headToken)
    {
        var first = token;
        while (first > sentence.First && IsNumberPart(document, first - 1, token))
            first--;
        var line = AtomScanner.Scan(document.Text, new TextSpan(document[first].Span.Start, document[headToken].Span.End), _words);
        if (line.Whole(0, 4, 4) is >= 1900 and <= 2100 and var year && year % 100 != 0)
            return null;
        var start = line.IsAny(0, "a", "an") && line.Is(1, WordKind.Collective) ? 1 : 0;
        var end = NumberGrammar.Read(line, start, out var number);
        if (line.Is(end, WordKind.Collective))
            (number, end) = ((end > start ? number : 1) * line.Value(end, WordKind.Collective), end + 1);
        var isMeasure = line.IsDash(end) && line.IsGlued(end);
        return end > start && !isMeasure && number is >= 0 and < MostCount && number == decimal.Truncate(number) ? (int)number : null;
    }

    private static bool IsNumberPart(Document document, int token, int number) =>
        document[token].Head == number
        && (document[token].Upos == PartOfSpeech.Num || document[token].Relation is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Det);

    // A pair of frigates: the counted noun hangs on the number noun.
    private int? Counted(Document document, Sentence sentence, int headToken)
    {
        var above = document[headToken].Head;
        if (above < sentence.First || document[headToken].Relation != DependencyRelation.Nmod || above >= headToken)
            return null;
        if (_words.Find(document.Form(above)) is not { } word || !word.Is(WordKind.Collective))
            return null;
        var count = (int)word.Of(WordKind.Collective);
        for (var token = sentence.First; token < above; token++)
        {
            if (document[token].Head == above && document[token].Relation == DependencyRelation.Nummod)
                return NumberAt(document, sentence, token, above);
        }

        return count;
    }
}
