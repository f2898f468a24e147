using System.Text;
using Entente.Intake;
using Entente.Intake.Json;

namespace Entente.Tests.Intake;

public sealed class JsonLinesTests
{
    [Fact]
    public void Usual_names_are_understood()
    {
        var article = IntakeRuns.Article("""{"uuid": "x-1", "headline": "Talks open", "date": "1995-11-01", "body": "Talks opened in Dayton.", "link": "https://example.org/1", "sources": ["One", "Two"], "creator": "A. Writer", "lang": "en"}""");
        Assert.Equal(("x-1", "Talks open", "Talks opened in Dayton.", "https://example.org/1", "One; Two", "A. Writer"),
            (article.ExternalId, article.Title, article.Text, article.Url, article.Publisher, article.Author));
    }

    [Fact]
    public void Text_is_kept_to_the_letter()
    {
        const string text = "  Two\r\nlines,\u00A0one tab\tand a trailing blank \n";
        var article = IntakeRuns.Article(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text }));
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Preferred_name_wins_whatever_its_place()
    {
        var article = IntakeRuns.Article("""{"content": "Wrong.", "text": "Right.", "body": "Wrong."}""");
        Assert.Equal("Right.", article.Text);
    }

    [Fact]
    public void Named_field_comes_before_the_usual_ones()
    {
        Assert.True(FieldMap.TryParse("text=story,published=when", out var map, out _));
        var item = Assert.Single(IntakeRuns.FromInput("""{"text": "Wrong.", "story": "Right.", "when": "2004-05-01"}"""u8.ToArray(), new IntakeOptions(null, map)));
        Assert.Equal("Right.", item.Article!.Text);
        Assert.Equal(new DateOnly(2004, 5, 1), item.Article.PublishedOn);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text=")]
    [InlineData("=x")]
    [InlineData("story=text")]
    [InlineData("3=text")]
    public void Wrong_map_is_refused_with_a_reason(string map)
    {
        Assert.False(FieldMap.TryParse(map, out _, out var problem));
        Assert.Contains(map, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_line_is_named_and_the_rest_is_read()
    {
        var items = IntakeRuns.FromInput("{\"text\": \"One.\"}\n{\"text\": \n\n{\"title\": \"none\"}\n[1]\n{\"text\": \"Two.\"}\n"u8.ToArray());
        Assert.Equal(["One.", "Two."], items.Where(i => i.Article is not null).Select(i => i.Article!.Text));
        Assert.Equal([2, 4, 5], items.Where(i => i.Note is not null).Select(i => i.Note!.Line));
    }

    [Fact]
    public void Record_without_text_names_its_fields()
    {
        var note = IntakeRuns.Note("""{"title": "none", "wording": "Here."}"""u8.ToArray());
        Assert.Contains("--map text=FIELD", note.Remedy, StringComparison.Ordinal);
        Assert.Contains("wording", note.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_without_id_is_known_by_its_number()
    {
        var items = IntakeRuns.FromInput("{\"text\": \"One.\"}\n\n{\"text\": \"Two.\"}\n"u8.ToArray());
        Assert.Equal(["stdin:1", "stdin:3"], items.Select(i => i.Article!.ExternalId));
    }

    [Fact]
    public void Lone_surrogate_gives_a_note()
    {
        var note = IntakeRuns.Note("""{"text": "half \ud83d of a sign"}"""u8.ToArray());
        Assert.Contains("surrogate", note.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_in_another_encoding_is_read_and_said()
    {
        var article = IntakeRuns.Article(Encoding.Latin1.GetBytes("""{"text": "The president of Bogotá thanked São Paulo and Curaçao for their aid."}"""));
        Assert.Contains("Bogotá", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Notes, n => n.Message.Contains("not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_over_the_limit_is_refused_and_the_next_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"text\": \"" + new string('a', IntakeLimits.TextBytes) + "\"}\n{\"text\": \"Short.\"}\n");
        var items = IntakeRuns.FromInput(bytes);
        Assert.Contains("longer than 16 MiB", items[0].Note!.Problem, StringComparison.Ordinal);
        Assert.Equal("Short.", items[1].Article!.Text);
    }

    [Fact]
    public void Lines_in_utf16_are_read()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\": \"Ísland og Noregur.\"}\n")];
        using var folder = new TemporaryFolder();
        Assert.Equal("Ísland og Noregur.", Assert.Single(IntakeRuns.FromFiles(folder.Write("a.jsonl", bytes))).Article!.Text);
    }

    [Fact]
    public void Json_array_gives_an_article_an_element()
    {
        var items = IntakeRuns.FromInput("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]"u8.ToArray());
        Assert.Equal(["One.", "Two."], items.Select(i => i.Article!.Text));
    }

    [Fact]
    public void Pretty_printed_object_is_one_article() =>
        Assert.Equal("One.", IntakeRuns.Article("{\n  \"text\": \"One.\"\n}\n").Text);

    [Fact]
    public void File_without_any_record_is_given_up()
    {
        using var folder = new TemporaryFolder();
        var items = IntakeRuns.FromFiles(folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("no record\n", 5000))));
        Assert.Equal(IntakeLimits.BadLinesAtStart + 1, items.Count);
        Assert.Contains("the rest was left", items[^1].Note!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_that_repeats_the_title_is_skipped()
    {
        var article = IntakeRuns.Article("""{"title": "Oman opens port", "text": "Oman Opens Port\n\nOman has opened its port to Qatari ships."}""");
        Assert.Equal(["Oman Opens Port"], IntakeRuns.SkippedLines(article));
    }
}
