using System.Net;
using Entente.Record;
using Entente.Server.Hosting;
using Entente.Server.Naming;
using Entente.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Server;

/// <summary>The workbench: pages over an archive, for reading in a browser.</summary>
public static class WorkbenchHost
{
    /// <summary>Serves an archive until it is told to stop. The archive stays open and the caller's.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellation">Ends it; requests under way get a few seconds.</param>
    /// <exception cref="IOException">The address is in use or not this machine's.</exception>
    /// <exception cref="Entente.Text.DataFileException">A list of names is faulty.</exception>
    public static async Task RunAsync(IRecordStore store, WorkbenchOptions options, CancellationToken cancellation)
    {
        await using var app = Build(store, options);
        await app.StartAsync(cancellation).ConfigureAwait(false);
        options.Started?.Invoke(new Uri(app.Urls.First()));
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await app.StopAsync(patience.Token).ConfigureAwait(false);
        }
    }

    /// <summary>The application, not yet started. Nothing is read from the environment or from settings files.</summary>
    internal static WebApplication Build(IRecordStore store, WorkbenchOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Entente.Server" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, store, options);
        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseHostFiltering();
        app.UseMiddleware<ErrorPages>();
        app.UseRouting();
        PageRoutes.Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, IRecordStore store, WorkbenchOptions options)
    {
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddSingleton(store);
        services.AddSingleton(options);
        services.AddSingleton(ActorNames.Load(options.Data));
        services.AddSingleton(AssetFiles.Load());
        services.Configure<HostFilteringOptions>(filter =>
        {
            filter.AllowedHosts = ["localhost", Literal(options.Address), .. options.Hosts];
            filter.AllowEmptyHosts = false;
            filter.IncludeFailureMessage = false;
        });
        services.AddHostFiltering(_ => { });
    }

    private static string Literal(IPAddress address) =>
        address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
