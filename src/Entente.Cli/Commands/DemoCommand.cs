using System.CommandLine;
using Entente.Cli.Running;
using Entente.Intake;
using Entente.Language;
using Entente.Storage.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: the sample reports in an archive of their own, served.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("demo", "Reads the sample reports into an archive of their own and serves it, until Ctrl-C.")
        {
            Examples = [new CommandExample("./entente demo", "The quickest way to see what it does: http://127.0.0.1:5057/.")],
        };
        var serving = ServeOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, serving, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ServeOptions serving, Terminal terminal, CancellationToken cancellation)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        if (!Directory.Exists(samples))
            throw new CommandException(ExitCode.Failed, $"the sample reports are missing beside the program ({samples}): build it again, or give reports of your own to `entente add` and look at them with `entente serve`");
        var folder = Directory.CreateTempSubdirectory("entente-demo-");
        try
        {
            await using var store = SqliteRecordStore.Open(Path.Combine(folder.FullName, "demo.db"));
            using var display = new RunDisplay(terminal, isQuiet: false);
            var run = CodingRun.Start(terminal, display, Environment.ProcessorCount, ParserModel.Fast);
            await CodedBatch.SaveAsync(run.RunAsync([samples], IntakeOptions.Default, null, cancellation), store, cancellation).ConfigureAwait(false);
            return await serving.RunAsync(store, "sample archive", parsed, terminal, cancellation).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
