using CsCheck;
using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Language;

/// <summary>What holds for every string whatever.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "The", "minister", "said", "U.S.", "don't", "Mr.", "-", "--", "...", "\"", "'", "(", ")", "$5bn", "a-b", "\n", "\n\n", "\r\n", "\t", "\0", "\ud800", "\udc00", "é", "’s", "?!", "http://a.b/c", "10:30", "«", "\u2029", "\u00a0",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char, 0, 300],
        Gen.String[Gen.Char.AlphaNumeric, 0, 200],
        Words,
        Words.Select(text => text.Replace("\"", " ", StringComparison.Ordinal)));

    [Fact]
    public void Tokens_are_in_order_and_do_not_overlap() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var token in EnglishModel.Analyzer.Analyze(text).Tokens)
        {
            if (token.Span.Start < end || token.Span.IsEmpty || token.Span.End > text.Length)
                return false;
            end = token.Span.End;
        }

        return true;
    });

    [Fact]
    public void Tokens_cover_all_characters_but_blanks() => Texts.Sample(text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in EnglishModel.Analyzer.Analyze(text).Tokens)
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        return text.Select((c, i) => covered[i] != char.IsWhiteSpace(c)).All(right => right);
    });

    [Fact]
    public void Sentences_tile_the_tokens() => Texts.Sample(text =>
    {
        var document = EnglishModel.Analyzer.Analyze(text);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.First != next || sentence.Count < 1 || sentence.Count > 400)
                return false;
            next = sentence.End;
        }

        return next == document.Tokens.Length;
    });

    [Fact]
    public void Every_sentence_has_one_root_and_no_cycle() => Texts.Sample(text => IsForest(EnglishModel.Analyzer.Analyze(text)));

    [Fact]
    public void A_hundred_thousand_characters_without_a_blank_are_analysed()
    {
        foreach (var unit in (string[])["a", "-", "a-", "'s", "1,", ".", "(", "\"", "U.S.", "\ud83d\ude00"])
        {
            var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
            Assert.True(IsForest(EnglishModel.Analyzer.Analyze(text)));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_analysis() => Words.Sample(text =>
        EnglishModel.Analyzer.Analyze(text).Tokens.SequenceEqual(EnglishModel.Analyzer.Analyze(text).Tokens));

    private static bool IsForest(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var roots = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var (at, steps) = (i, 0);
                while (at >= 0 && steps++ <= sentence.Count)
                    at = at < sentence.First || at >= sentence.End ? int.MinValue : document[at].Head;
                if (at != -1 || document[i].Head == i)
                    return false;
                roots += document[i].IsRoot ? 1 : 0;
            }

            if (roots != 1)
                return false;
        }

        return true;
    }

    [Fact]
    public void Stretches_apart_share_no_sentence_with_the_rest()
    {
        const string Text = "LIMA, April 15 - Peru thanked Chile.";
        var document = EnglishModel.Analyzer.Analyze(Text, [new TextSpan(0, 17)]);
        Assert.Equal(["LIMA, April 15 -", "Peru thanked Chile."], document.Sentences.ToArray().Select(s => s.Span.Cut(Text)));
    }
}
