using System.Net;
using Entente.Storage.Sqlite;

namespace Entente.Server.Tests.Pages;

public sealed class WorkbenchHostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-host-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_serves_until_it_is_told_to_stop()
    {
        await using var store = SqliteRecordStore.Open(Path.Combine(_folder, "a.db"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var started = new TaskCompletionSource<Uri>();
        var running = WorkbenchHost.RunAsync(store, new WorkbenchOptions { Port = 0, Started = started.SetResult }, stop.Token);
        using var client = new HttpClient();
        var html = await client.GetStringAsync(await started.Task, stop.Token);
        Assert.Contains("The archive is empty", html, StringComparison.Ordinal);
        await stop.CancelAsync();
        await running;
        await Assert.ThrowsAsync<HttpRequestException>(async () => await client.GetStringAsync(await started.Task, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_listens_on_this_machine_only()
    {
        await using var store = SqliteRecordStore.Open(Path.Combine(_folder, "b.db"));
        await using var app = WorkbenchHost.Build(store, new WorkbenchOptions { Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("127.0.0.1", new Uri(Assert.Single(app.Urls)).Host);
    }

    [Fact]
    public async Task A_failing_archive_gives_a_page_and_no_details()
    {
        var store = SqliteRecordStore.Open(Path.Combine(_folder, "c.db"));
        await using var app = WorkbenchHost.Build(store, new WorkbenchOptions { Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        await store.DisposeAsync();
        File.WriteAllText(Path.Combine(_folder, "c.db"), new string('x', 4096));
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(app.Urls.First()), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("The archive cannot be read", html, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, html, StringComparison.Ordinal);
    }
}
