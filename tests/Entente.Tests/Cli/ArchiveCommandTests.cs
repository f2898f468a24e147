using Entente.Storage.Sqlite;
using Entente.Tests.Export;
using Entente.Tests.Intake;

namespace Entente.Tests.Cli;

public sealed class ArchiveCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Archive => _folder.PathOf("news.db");

    public async ValueTask InitializeAsync()
    {
        await using var store = SqliteRecordStore.Open(Archive);
        await Entente.Record.RecordStoreExtensions.SaveAsync(store, GoldFormatTests.Reading());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("events", "CONSULT")]
    [InlineData("agreements", "agreement defence")]
    [InlineData("deals", "arms deal loan")]
    [InlineData("visits", "visit")]
    [InlineData("statements", "says promises")]
    [InlineData("articles", "Lake talks")]
    public async Task List_shows_every_kind(string kind, string expected)
    {
        var run = await CommandRun.OfAsync("list", kind, "--archive", Archive);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country", "Kenya")]
    [InlineData("--dyad", "KEN,UGA")]
    [InlineData("--from", "2009")]
    [InlineData("--status", "happened")]
    public async Task List_finds_what_fits(string option, string value) =>
        Assert.Equal(0, (await CommandRun.OfAsync("list", "events", "--archive", Archive, option, value)).ExitCode);

    [Fact]
    public async Task List_without_results_says_so_and_ends_with_1()
    {
        var run = await CommandRun.OfAsync("list", "events", "--archive", Archive, "--country", "FRA");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing found", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dyad", "KEN")]
    [InlineData("--from", "spring")]
    [InlineData("--event", "HUG")]
    [InlineData("--limit", "-1")]
    public async Task Wrong_filter_ends_with_2(string option, string value) =>
        Assert.Equal(2, (await CommandRun.OfAsync("list", "events", "--archive", Archive, option, value)).ExitCode);

    [Fact]
    public async Task List_as_csv_has_a_field_a_column()
    {
        var run = await CommandRun.OfAsync("list", "events", "--archive", Archive, "--format", "csv");
        Assert.Equal(2, run.Lines.Count);
        Assert.All(run.Lines, l => Assert.Equal(12, l.Count(c => c == ',')));
    }

    [Fact]
    public async Task Show_takes_the_beginning_of_an_identifier()
    {
        var id = GoldFormatTests.Reading().Article.Id["sha256:".Length..][..8];
        var article = await CommandRun.OfAsync("show", id, "--archive", Archive);
        var record = await CommandRun.OfAsync("show", id + "#e1", "--archive", Archive, "--format", "jsonl");
        Assert.StartsWith("Lake talks", article.Output, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"event\"", Assert.Single(record.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "00000000")]
    [InlineData("list", "events")]
    [InlineData("serve")]
    public async Task Missing_archive_ends_with_1_and_a_remedy(params string[] args)
    {
        var run = await CommandRun.OfAsync([.. args, "--archive", _folder.PathOf("none.db")]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("entente add", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_writes_every_step_and_stops_where_asked()
    {
        var all = await CommandRun.OfAsync("explain", "France signed a treaty with Chad on Monday.", "--published", "2004-05-07");
        var some = await CommandRun.OfAsync("explain", "France signed a treaty with Chad on Monday.", "--after", "link");
        Assert.Contains("Records (build)", all.Output, StringComparison.Ordinal);
        Assert.Contains("FRA", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Dates and sums", some.Output, StringComparison.Ordinal);
    }
}
