using Entente.Language;
using Entente.Reading.Dates;
using Entente.Reading.Money;
using Entente.Record;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Finds sums of money: a number with a currency, and how it is bounded. Immutable, thread-safe.</summary>
public sealed class MoneyFinder
{
    private readonly TimeLexicon _words;
    private readonly MoneyGrammar _grammar;

    private MoneyFinder(TimeLexicon words, MoneyGrammar grammar)
    {
        _words = words;
        _grammar = grammar;
    }

    /// <summary>Reads the currency and bound lists under <c>lexicon/money</c> and the number words under <c>lexicon/time</c>.</summary>
    /// <exception cref="DataFileException">A list is malformed.</exception>
    public static MoneyFinder Load(IDataSource data)
    {
        var words = TimeLexicon.Load(data);
        return new MoneyFinder(words, new MoneyGrammar(MoneyLexicon.Load(data, words)));
    }

    /// <summary>
    /// Finds all sums; a number whose currency the text leaves open (<c>pesos</c>) is none. A plain dollar is that of the United States. Of a range with one
    /// currency (<c>$12-15 million</c>) the upper end is taken, as <see cref="MoneyBound.UpTo"/>.
    /// </summary>
    public MoneyIndex Find(Document document)
    {
        var found = new List<MoneyMention>();
        foreach (var sentence in document.Sentences)
        {
            var line = AtomScanner.Scan(document.Text, sentence.Span, _words);
            foreach (var sum in Sums(line))
            {
                if (sum.Currency is { } currency)
                    Add(document, sentence, line, sum, currency, found);
            }
        }

        return new MoneyIndex([.. found]);
    }

    private List<MoneySum> Sums(AtomLine line)
    {
        var sums = new List<MoneySum>();
        for (var i = 0; i < line.Count; i++)
        {
            if (_grammar.Read(line, i) is not { } sum)
                continue;
            if (sums.Count > 0 && sum.First < sums[^1].End)
                sum = sum with { First = i };
            if (sums.Count > 0 && MoneyGrammar.IsRange(line, sums[^1], sum))
                (sums[^1], sum) = (sums[^1] with { Bound = MoneyBound.AtLeast }, sum with { Bound = MoneyBound.UpTo });
            sums.Add(sum);
            i = sum.End - 1;
        }

        return sums;
    }

    private static void Add(Document document, Sentence sentence, AtomLine line, MoneySum sum, string currency, List<MoneyMention> found)
    {
        var span = new TextSpan(line[sum.First].Start, line[sum.End - 1].End);
        var first = TokenAt(document, sentence, span.Start);
        var end = TokenAt(document, sentence, span.End - 1) + 1;
        if (found.Count > 0 && first < found[^1].End)
            first = found[^1].End;
        if (first < end)
            found.Add(new MoneyMention(first, end, new MoneyAmount(sum.Amount, currency, sum.Bound, Quote.From(document.Text, span))));
    }

    // The token that holds a character, else the next one.
    private static int TokenAt(Document document, Sentence sentence, int position)
    {
        int low = sentence.First, high = sentence.End - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
