using System.Text;
using Entente.Intake;
using Entente.Record;

namespace Entente.Tests.Intake;

public sealed class BadInputTests
{
    [Fact]
    public void Empty_input_gives_a_note() => Assert.Contains("empty", IntakeRuns.Note([]).Problem, StringComparison.Ordinal);

    [Fact]
    public void Blank_input_gives_a_note() => Assert.Contains("empty", IntakeRuns.Note(" \n\t\n"u8.ToArray()).Problem, StringComparison.Ordinal);

    [Fact]
    public void Random_bytes_give_a_note()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("no text", IntakeRuns.Note(bytes).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_utf8_is_read_and_said()
    {
        byte[] bytes = [.. "Pérez, Gómez, Núñez, Ibáñez and Müller met in Köln"u8, 0xC3, .. ". They agreed."u8];
        var article = IntakeRuns.Article(bytes);
        Assert.Contains("Núñez", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Notes, n => n.Message.Contains("1 damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void Western_text_without_utf8_is_read()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var article = IntakeRuns.Article(windows.GetBytes("The minister said: “We’ll never leave São Tomé” – and left for Brasília.\n"));
        Assert.Contains("“We’ll never leave São Tomé” – and left for Brasília", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public void Byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Łódź hosted the talks.")];
        Assert.Equal("Łódź hosted the talks.", IntakeRuns.Article(bytes).Text);
    }

    [Fact]
    public void Utf16_without_mark_is_known_by_its_zeros() =>
        Assert.Equal("Malta hosted the talks.", IntakeRuns.Article(Encoding.Unicode.GetBytes("Malta hosted the talks.")).Text);

    [Fact]
    public void Text_over_the_limit_is_refused()
    {
        var bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        Assert.Contains("more than 16 MiB", IntakeRuns.Note(bytes).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF")]
    [InlineData("PK\u0003\u0004rest", "zip")]
    [InlineData("WARC/1.0\r\n", "web archive")]
    public void Known_formats_are_named(string head, string name) =>
        Assert.Contains(name, IntakeRuns.Note(Encoding.Latin1.GetBytes(head)).Problem, StringComparison.Ordinal);

    [Fact]
    public void Compressed_input_is_read() =>
        Assert.Equal("Chad thanked Libya.", IntakeRuns.Article(IntakeRuns.Gzip("Chad thanked Libya."u8.ToArray())).Text);

    [Fact]
    public void Input_of_two_compressed_members_is_read()
    {
        byte[] bytes = [.. IntakeRuns.Gzip("{\"text\": \"One.\"}\n"u8.ToArray()), .. IntakeRuns.Gzip("{\"text\": \"Two.\"}\n"u8.ToArray())];
        Assert.Equal(["One.", "Two."], IntakeRuns.FromInput(bytes).Select(i => i.Article!.Text));
    }

    [Fact]
    public void Truncated_compressed_input_keeps_what_came_before()
    {
        var lines = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"text\": \"Line {i} of {i * 7919 % 10007}.\"}}\n"));
        var items = IntakeRuns.FromInput(IntakeRuns.Gzip(Encoding.UTF8.GetBytes(lines))[..^4000]);
        Assert.True(items.Count(i => i.Article is not null) > 1000);
        Assert.Contains("middle of its compressed data", items[^1].Note!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_compressed_input_gives_a_note()
    {
        var bytes = IntakeRuns.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"word{i} "))));
        bytes.AsSpan(40, 200).Fill(0xFF);
        Assert.NotEqual("", IntakeRuns.Note(bytes).Problem);
    }

    [Fact]
    public void Gzip_bomb_is_stopped()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 1 << 16)));
            for (var i = 0; i < 600; i++)
                gzip.Write(block);
        }

        using var folder = new TemporaryFolder();
        var items = IntakeRuns.FromFiles(folder.Write("bomb.txt.gz", packed.ToArray()));
        Assert.NotNull(Assert.Single(items).Note);
    }

    [Fact]
    public void Missing_file_gives_a_note_and_the_next_is_read()
    {
        using var folder = new TemporaryFolder();
        var items = IntakeRuns.FromFiles(folder.PathOf("none.txt"), folder.Write("one.txt", "Chad thanked Libya."));
        Assert.Contains("no such file", items[0].Note!.Problem, StringComparison.Ordinal);
        Assert.Equal("one.txt", items[1].Article!.ExternalId);
    }

    [Fact]
    public void Folder_is_walked_in_order_and_other_files_are_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "Two.");
        folder.Write("a/z.jsonl", "{\"text\": \"One.\"}\n");
        folder.Write("c.html", "<html><body><p>Three.</p></body></html>");
        folder.Write("d.doc", "x");
        folder.Write(".hidden.txt", "Never.");
        var items = IntakeRuns.FromFiles(folder.Root);
        Assert.Equal(["One.", "Two.", "Three."], items.Where(i => i.Article is not null).Select(i => i.Article!.Text));
        Assert.Contains(".doc", Assert.Single(items, i => i.Note is not null).Note!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_never_fall()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", "{\"text\": \"One.\"}\nx\n{\"text\": \"Two.\"}\n");
        folder.Write("b.txt", "Three.");
        var positions = IntakeRuns.FromFiles(folder.Root, folder.PathOf("none")).Select(i => i.Position).ToArray();
        Assert.Equal(positions.Order(), positions);
        Assert.Equal(Entente.Intake.ArticleIntake.Measure([folder.Root]), positions[^1]);
    }

    [Fact]
    public void Note_names_file_line_and_remedy() =>
        Assert.Equal("a.jsonl:3: has no text; name it", new IntakeNote("a.jsonl", 3, NoteLevel.Warning, "has no text", "name it").ToString());
}
