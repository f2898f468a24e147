using System.Text;
using CsCheck;

namespace Entente.Tests.Intake;

public sealed class IntakePropertyTests
{
    private static readonly string[] Bricks =
    [
        "<", ">", "</p>", "<p>", "<div>", "<title>", "<script>", "<!--", "{", "}", "\"text\":", "\"", "\n", "\r\n", "\u001f\u008b\b", "\0", "\u2028", "é", "😀",
        "15 April 2010", "09:29", "GMT", "By ", "Share this", " > ", "The ministers met in Rome. ", "LIMA (Agency) - ", "[", "]", ",", "<!doctype html>", "<html>",
    ];

    private static readonly string[] Prefixes = ["", "<html>", "{\"text\": \"", "[{\"text\": \"", "\u001f"];

    private static readonly Gen<string> Brick = Gen.Int[0, Bricks.Length - 1].Select(i => Bricks[i]);

    private static readonly Gen<string> Prefix = Gen.Int[0, Prefixes.Length - 1].Select(i => Prefixes[i]);

    private static readonly Gen<byte[]> AnyBytes = Gen.Byte.Array[0, 400];

    private static readonly Gen<byte[]> AnyText =
        Gen.OneOf(Brick, Gen.String[0, 20]).Array[0, 40].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)));

    [Fact]
    public void Any_bytes_give_articles_or_notes() =>
        Gen.OneOf(AnyBytes, AnyText).Sample(bytes => Check(bytes), iter: 300);

    [Fact]
    public void Any_end_of_a_known_beginning_gives_articles_or_notes() =>
        Gen.Select(Prefix, Gen.OneOf(AnyBytes, AnyText)).Sample((prefix, rest) => Check([.. Encoding.Latin1.GetBytes(prefix), .. rest]), iter: 300);

    [Fact]
    public void Any_text_in_a_record_is_kept_to_the_letter() =>
        AnyText.Select(b => Encoding.UTF8.GetString(b)).Where(t => !string.IsNullOrWhiteSpace(t)).Sample(
            text => Assert.Equal(text, IntakeRuns.Article(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text })).Text), iter: 200);

    [Fact]
    public void Compression_changes_nothing() =>
        AnyText.Sample(
            bytes => Assert.Equal(IntakeRuns.FromInput(bytes).Select(i => i.Article?.Id), IntakeRuns.FromInput(IntakeRuns.Gzip(bytes)).Select(i => i.Article?.Id)), iter: 200);

    private static void Check(byte[] bytes)
    {
        var items = IntakeRuns.FromInput(bytes);
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            Assert.True(item.Article is null != item.Note is null);
            if (item.Article is not { } article)
                continue;
            Assert.False(string.IsNullOrWhiteSpace(article.Text));
            Assert.Equal(article.Skipped.Order(), article.Skipped);
            Assert.All(article.Skipped, s => Assert.True(s.Start < s.End && s.End <= article.Text.Length));
            Assert.All(article.Skipped.Skip(1).Zip(article.Skipped), p => Assert.False(p.First.Overlaps(p.Second)));
        }
    }
}
