using System.CommandLine;
using System.Globalization;
using Entente.Cli.Running;
using Entente.Record;

namespace Entente.Cli.Commands;

/// <summary><c>entente add</c>: texts into an archive.</summary>
internal static class AddCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("add", "Reads news and keeps texts and records in an archive. A text that is there already, read by the same or a newer version, is left as it is.")
        {
            Examples =
            [
                new CommandExample("./entente add samples", "Keeps a folder of reports in entente.db."),
                new CommandExample("./entente add news-2010.jsonl.gz --archive news.db", "Keeps a compressed file of many reports in an archive of another name."),
            ],
        };
        var inputs = InputOptions.AddTo(command);
        var archive = ArchiveOption.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, inputs, archive, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, InputOptions inputs, ArchiveOption archive, Terminal terminal, CancellationToken cancellation)
    {
        var names = inputs.Inputs(parsed, terminal);
        await using var store = archive.OpenToAdd(parsed);
        using var display = new RunDisplay(terminal, inputs.IsQuiet(parsed));
        var run = CodingRun.Start(terminal, display, inputs.Threads(parsed), inputs.Model(parsed));
        var totals = await CodedBatch.SaveAsync(run.RunAsync(names, inputs.Intake(parsed), null, cancellation), store, cancellation).ConfigureAwait(false);
        if (!inputs.IsQuiet(parsed))
            terminal.Error.WriteLine(Line(archive.Path(parsed), totals));
        return run.Tally.Unread > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static string Line(string path, SaveTotals totals) => string.Create(
        CultureInfo.InvariantCulture, $"{path}: {totals.Added:N0} articles added, {totals.Replaced:N0} read anew, {totals.Unchanged:N0} there already; {totals.Records:N0} records written");
}
