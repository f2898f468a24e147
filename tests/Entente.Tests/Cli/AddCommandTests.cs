using Entente.Record;
using Entente.Storage.Sqlite;
using Entente.Tests.Intake;

namespace Entente.Tests.Cli;

public sealed class AddCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_are_kept_once()
    {
        using var folder = new TemporaryFolder();
        var archive = folder.PathOf("news.db");
        var input = folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"text\": \"Mali met envoys of Niger on day {i}.\", \"date\": \"1999-12-31\"}}\n")));
        var first = await CommandRun.OfAsync("add", input, "--archive", archive);
        var second = await CommandRun.OfAsync("add", input, "--archive", archive);
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("300 articles added", first.Error, StringComparison.Ordinal);
        Assert.Contains("300 there already", second.Error, StringComparison.Ordinal);
        await using var store = SqliteRecordStore.Open(archive, StoreAccess.Read);
        Assert.Equal(300, await store.CountAsync(new RecordQuery { Kind = RecordKind.Article }, Cancellation));
    }

    [Fact]
    public async Task File_that_is_no_archive_ends_with_3_and_stays()
    {
        using var folder = new TemporaryFolder();
        var archive = folder.Write("news.db", "Not a database, but a letter to the editor of some length.");
        var run = await CommandRun.WithInputAsync("Chad thanked Libya.", "add", "--archive", archive);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("is no Entente archive", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Not a database", await File.ReadAllTextAsync(archive, Cancellation), StringComparison.Ordinal);
    }
}
