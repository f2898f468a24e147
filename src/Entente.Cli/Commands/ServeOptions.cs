using System.CommandLine;
using System.Net;
using Entente.Intake;
using Entente.Record;
using Entente.Server;

namespace Entente.Cli.Commands;

/// <summary>The options of the commands that serve an archive to a browser.</summary>
internal sealed class ServeOptions
{
    private readonly Option<int> _port = new("--port") { HelpName = "N", Description = "Port; 0 takes a free one.", DefaultValueFactory = _ => 5057 };

    private readonly Option<IPAddress> _host = new("--host")
    {
        HelpName = "ADDRESS",
        Description = "Address to listen on. Anything but 127.0.0.1 opens the archive to others: there is no sign-in.",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (IPAddress.TryParse(text == "localhost" ? "127.0.0.1" : text, out var address))
                return address;
            result.AddError($"'{text}' is no address such as 127.0.0.1");
            return null;
        },
    };

    private ServeOptions()
    {
    }

    /// <summary>Adds the options to a command.</summary>
    internal static ServeOptions AddTo(Command command)
    {
        var options = new ServeOptions();
        options._port.Validators.Add(result => OptionChecks.Range(result, 0, 65535));
        command.Add(options._port);
        command.Add(options._host);
        return options;
    }

    /// <summary>Serves an archive until Ctrl-C, and says where.</summary>
    internal async Task<int> RunAsync(IRecordStore store, string name, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var options = new WorkbenchOptions
        {
            ArchiveName = Path.GetFileName(name),
            Address = parsed.GetValue(_host) ?? IPAddress.Loopback,
            Port = parsed.GetValue(_port),
            Data = DataFolder.Locate(),
            Started = address => terminal.Error.WriteLine($"{name} is open at {address} (Ctrl-C ends it)"),
        };
        await WorkbenchHost.RunAsync(store, options, cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
