using CsCheck;
using Entente.Reading;
using Entente.Record;

namespace Entente.Tests.Reading;

public sealed class AnyArticleTests
{
    private static readonly string[] Parts =
    [
        "\0", "\u202e", "😀", "\"", "“", "”", "\n", "\n\n", ".", " - ", "$", "up to $5bn ", "the accord ", "Mr ", " said ", " to ", "the US ", "Peru ",
        "agreement ", "(", ")", "signed ", "not ", "7 ", "’s ", "n’t ", "if ", "accused ", "of ", "talks with ", "who ", "he ", "both sides ",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Parts.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Parts[pick])));

    [Fact]
    public void Whatever_the_text_no_step_fails_and_every_quote_is_where_it_says() =>
        Text.Sample(
            text =>
            {
                var article = new Article("sha256:0", null, null, text, new DateTimeOffset(2010, 4, 15, 0, 0, 0, TimeSpan.Zero), PublishedBasis.Given, null, null, null, "en", [], []);
                var reading = SharedReader.Reader.Analyze(article, ReadingTrace.Off).Reading;
                Assert.Empty(reading.Notes);
                foreach (var quote in Quotes(reading))
                    Assert.Equal(quote.Span.Cut(text), quote.Text);
            },
            iter: 400);

    private static IEnumerable<Quote> Quotes(ArticleReading reading) =>
        reading.Events.Select(e => e.Evidence.Quote)
            .Concat(reading.Statements.Select(s => s.Content))
            .Concat(reading.Agreements.SelectMany(a => a.Evidence.Concat(a.Terms.Select(t => t.Words))))
            .Concat(reading.ArmsDeals.SelectMany(d => d.Evidence))
            .Concat(reading.Visits.SelectMany(v => v.Evidence));
}
