using System.Net;
using Entente.Text;

namespace Entente.Server;

/// <summary>How the workbench is served.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>Name of the archive in the heading of the pages, such as its file name.</summary>
    public string ArchiveName { get; init; } = "entente.db";

    /// <summary>Version of the program, for the foot of the pages; empty leaves it out.</summary>
    public string Version { get; init; } = "";

    /// <summary>Address to listen on. Anything but a loopback address opens the archive to others: there is no sign-in.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port; 0 takes a free one.</summary>
    public int Port { get; init; } = 5057;

    /// <summary>Host names that requests may ask for, besides <c>localhost</c> and the address itself; others are refused.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Data files, for the names of countries and organisations; null shows their codes.</summary>
    public IDataSource? Data { get; init; }

    /// <summary>Called once with the address of the start page when requests are being answered.</summary>
    public Action<Uri>? Started { get; init; }
}
