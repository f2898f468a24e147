using System.CommandLine;
using Entente.Cli.Running;
using Entente.Export;

namespace Entente.Cli.Commands;

/// <summary><c>entente code</c>: texts in, records out.</summary>
internal static class CodeCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("code", "Reads news and writes the records that it finds, in the order of the inputs.")
        {
            Examples =
            [
                new CommandExample("./entente code report.txt", "Records of one report as one line of JSON."),
                new CommandExample("./entente code samples --format table", "Records of a folder of reports, to read on the screen."),
                new CommandExample("zcat archive.jsonl.gz | ./entente code - -o records.jsonl", "A whole archive, one record a line in, one a line out."),
                new CommandExample("./entente code page.html --format csv > events.csv", "Events of a web page for a spreadsheet."),
                new CommandExample("./entente code old.jsonl --map text=story,published=when", "JSON Lines with field names of their own."),
            ],
        };
        var inputs = InputOptions.AddTo(command);
        var format = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = "jsonl: the record format, one text a line; gold: the short form of hand-coded texts; table: for the screen; csv: events, one a row.",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong([.. ReadingFormats.Names]);
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "File to write instead of standard output; it appears when it is complete." };
        command.Add(format);
        command.Add(output);
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed, inputs, ReadingFormats.Find(parsed.GetValue(format)!, terminal.Width), parsed.GetValue(output), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, InputOptions inputs, IReadingFormat format, string? path, Terminal terminal, CancellationToken cancellation)
    {
        var names = inputs.Inputs(parsed, terminal);
        await using var result = ResultFile.Open(path, terminal);
        using var display = new RunDisplay(terminal, inputs.IsQuiet(parsed));
        var run = CodingRun.Start(terminal, display, inputs.Threads(parsed), inputs.Model(parsed));
        await result.WriteAsync(format.Header, cancellation).ConfigureAwait(false);
        await foreach (var batch in run.RunAsync(names, inputs.Intake(parsed), format, cancellation).ConfigureAwait(false))
            await result.WriteAsync(batch.Bytes, cancellation).ConfigureAwait(false);
        await result.CompleteAsync().ConfigureAwait(false);
        return run.Tally.Unread > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }
}
