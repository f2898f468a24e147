using CsCheck;
using Entente.Reading;
using Entente.Tests.Language;

namespace Entente.Tests.Reading.Dates;

public sealed class TimePropertyTests
{
    private static readonly string[] Words =
    [
        "on", "in", "since", "by", "the", "of", "a", "to", "and", "-", ",", ".", "'", "/", ":", "12", "31", "1999", "2010", "04", "99", "2147483647", "1990s", "BC", "15th",
        "May", "March", "June", "Monday", "last", "next", "this", "that", "following", "first", "week", "weeks", "day", "year", "years", "century", "decade", "ago", "later",
        "before", "after", "yesterday", "today", "early", "mid", "end", "quarter", "Q4", "half", "summer", "Christmas", "Easter", "night", "every", "million", "several",
        "billion", "few", "p.m.", "UTC", "fiscal", "then", "time", "at", "recent", "past", "will", "met", "they", "\n\n", "é",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Array[0, 30].Select(chosen => string.Join(' ', chosen.Select(i => Words[i])));

    private static readonly Gen<DateOnly?> Days = Gen.OneOf(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Int[730_000, 740_000]).Select(n => n % 7 == 0 ? (DateOnly?)null : DateOnly.FromDayNumber(n));

    [Fact]
    public void Times_of_date_words_lie_in_order_inside_the_text() =>
        Gen.Select(Texts, Days).Sample((text, day) => IsSound(text, day));

    [Fact]
    public void Times_of_any_text_lie_in_order_inside_it() =>
        Gen.Select(Gen.String, Days).Sample((text, day) => IsSound(text, day));

    [Fact]
    public void Same_text_gives_the_same_times()
    {
        Texts.Sample(text =>
        {
            var document = PlainDocument.Of(text);
            var day = new DateOnly(2010, 4, 15);
            var first = Times.Resolver.Resolve(document, day, ReadingTrace.Off);
            var second = Times.Resolver.Resolve(document, day, ReadingTrace.On());
            return first.All.Select(Show).SequenceEqual(second.All.Select(Show));
        });
    }

    [Fact]
    public void Any_predicate_can_be_dated()
    {
        var dater = EventDater.Load(new FolderDataSource());
        Texts.Sample(text =>
        {
            var document = EnglishModel.Analyzer.Analyze(text);
            var times = Times.In(document, "2010-04-15");
            for (var token = 0; token < document.Tokens.Length; token++)
            {
                foreach (var status in Enum.GetValues<Entente.Record.EventStatus>())
                {
                    if (dater.DateOf(document, times, token, status, Times.Day("2010-04-15")) is { Interval: { } days } && days.End < days.Start)
                        return false;
                }
            }

            return true;
        });
    }

    private static bool IsSound(string text, DateOnly? published)
    {
        var document = PlainDocument.Of(text);
        var times = Times.Resolver.Resolve(document, published, ReadingTrace.Off);
        var end = 0;
        foreach (var time in times.All)
        {
            var isInside = time.First >= 0 && time.First < time.End && time.End <= document.Tokens.Length && time.Span.End <= text.Length && !time.Span.IsEmpty;
            if (!isInside || time.Span.Start < end || time.Interval is { } days && days.End < days.Start || times.At(time.First) is null)
                return false;
            end = time.Span.End;
        }

        return true;
    }

    private static string Show(TimeExpression time) => $"{time.Span} {time.Kind} {time.Value} {Times.Show(time.Interval)}";
}
