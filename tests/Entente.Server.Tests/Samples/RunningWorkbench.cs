using Entente.Record;
using Entente.Server.Tests.Samples;
using Entente.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningWorkbench))]

namespace Entente.Server.Tests.Samples;

/// <summary>One workbench over the samples and some invented news, for all tests of the run. Nothing in it is changed.</summary>
public sealed class RunningWorkbench : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-workbench-").FullName;
    private SqliteRecordStore? _store;
    private WebApplication? _app;

    /// <summary>Address of the start page.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>A client that follows no redirection.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _store = SqliteRecordStore.Open(Path.Combine(_folder, "test.db"));
        await _store.SaveAllAsync(InventedNews.Create(300).Concat(WorkbenchSamples.All()).ToAsyncEnumerable());
        _app = WorkbenchHost.Build(_store, new WorkbenchOptions { Port = 0, ArchiveName = "test.db", Version = "1.2.3", Data = new DataFolder() });
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        await _store!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Address of the page of a sample.</summary>
    internal static string PageOf(ArticleReading reading) => Server.Naming.Links.Article(reading.Article.Id);
}
