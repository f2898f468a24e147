using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Record;
using Entente.Tests.Intake;

namespace Entente.Tests.Cli;

public sealed class CodeCommandTests
{
    private const string Report = "Zambia opens border\n\n7 May 2004 10:00 GMT\n\nZambia opened its border with Angola on Thursday. Angola thanked Zambia.\n";

    [Fact]
    public async Task Report_becomes_one_line_in_the_record_format()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("code", folder.Write("report.txt", Report));
        Assert.Equal(0, run.ExitCode);
        var reading = ReadingJson.Read(Assert.Single(run.Lines));
        Assert.Equal("Zambia opens border", reading.Article.Title);
        Assert.Equal(new DateOnly(2004, 5, 7), reading.Article.PublishedOn);
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 500; i++)
            input.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"{i}\", \"date\": \"2001-01-01\", \"text\": \"{string.Concat(Enumerable.Repeat("Chad thanked Libya. ", 1 + (i * 7 % 13)))}\"}}\n");
        var run = await CommandRun.WithInputAsync(input.ToString(), "code", "-", "--format", "gold", "--threads", "4");
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 60).Select(i => $"{{\"text\": \"Mali met envoys of Niger on day {i}. Niger agreed.\", \"date\": \"1999-12-31\"}}\n")));
        var one = await CommandRun.OfAsync("code", path, "--threads", "1");
        var many = await CommandRun.OfAsync("code", path, "--threads", "8");
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public async Task Piped_input_needs_no_dash()
    {
        var run = await CommandRun.WithInputAsync(Report, "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Unreadable_input_ends_with_1_and_names_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", "{\"text\": \"Chad thanked Libya.\"}\nnot json\n");
        var run = await CommandRun.OfAsync("code", path, folder.PathOf("none.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Contains($"{path}:2: is not JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.txt: no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_date_is_used()
    {
        var run = await CommandRun.WithInputAsync("Chad thanked Libya.", "code", "--published", "1998-07-06", "--format", "gold");
        Assert.Equal("1998-07-06", JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public async Task Figures_are_printed_unless_quiet()
    {
        Assert.Contains("sentences/s", (await CommandRun.WithInputAsync(Report, "code")).Error, StringComparison.Ordinal);
        Assert.Empty((await CommandRun.WithInputAsync(Report, "code", "--quiet")).Error);
    }

    [Fact]
    public async Task Output_file_appears_complete_and_alone()
    {
        using var folder = new TemporaryFolder();
        var target = folder.PathOf("out.jsonl");
        var run = await CommandRun.WithInputAsync(Report, "code", "-o", target);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([target], Directory.GetFiles(folder.Root));
        ReadingJson.Read(await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Output_that_cannot_be_written_ends_with_2_and_a_reason()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.WithInputAsync(Report, "code", "-o", Path.Combine(folder.Root, "none", "out.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot write", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_header_even_without_events() =>
        Assert.StartsWith("article,input_id,title,", (await CommandRun.WithInputAsync("Chad.", "code", "--format", "csv")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Table_names_the_article() =>
        Assert.StartsWith("Zambia opens border · 2004-05-07", (await CommandRun.WithInputAsync(Report, "code", "--format", "table")).Output, StringComparison.Ordinal);
}
