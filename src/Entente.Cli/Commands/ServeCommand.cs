using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: an archive as pages in a browser.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("serve", "Serves an archive as pages for a browser on this machine, until Ctrl-C.")
        {
            Examples = [new CommandExample("./entente serve --archive news.db", "Opens an archive at http://127.0.0.1:5057/.")],
        };
        var archive = ArchiveOption.AddTo(command);
        var serving = ServeOptions.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = archive.OpenToRead(parsed);
            return await serving.RunAsync(store, archive.Path(parsed), parsed, terminal, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
