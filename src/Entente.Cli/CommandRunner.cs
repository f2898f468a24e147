using System.CommandLine;
using Entente.Cli.Commands;
using Entente.Cli.Help;
using Entente.Record;
using Entente.Text;

namespace Entente.Cli;

/// <summary>Runs one command line and turns whatever happens into a message and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>Environment variable that adds the place of a fault to its message.</summary>
    internal const string DebugVariable = "ENTENTE_DEBUG";

    /// <summary>Parses and runs.</summary>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var parsed = CommandTree.Create(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpTextAction && parsed.Errors.Count > 0)
            return ReportUsage(parsed, terminal);
        try
        {
            await using var output = terminal.OpenWriter();
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output,
                Error = terminal.Error,
            };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("entente: stopped");
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            return Report(e, terminal);
        }
    }

    private static int ReportUsage(ParseResult parsed, Terminal terminal)
    {
        var command = CommandTree.PathOf(parsed.CommandResult.Command);
        var unknown = parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens.Count > 0 ? OptionChecks.Unknown(parsed.UnmatchedTokens[0], root) : null;
        foreach (var message in unknown is null ? parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal) : [unknown])
            terminal.Error.WriteLine($"{command}: {message}");
        terminal.Error.WriteLine($"See '{command} --help'.");
        return ExitCode.Usage;
    }

    private static int Report(Exception fault, Terminal terminal)
    {
        var (message, code) = fault switch
        {
            BrokenOutputException => ("", ExitCode.Done),
            CommandException e => (e.Message, e.ExitCode),
            DataFileException e => ("faulty data: " + e.Message, ExitCode.Failed),
            DirectoryNotFoundException or FileNotFoundException => (fault.Message, ExitCode.Failed),
            RecordStoreException e => (e.Message, ExitCode.Failed),
            IOException or UnauthorizedAccessException => (fault.Message, ExitCode.Failed),
            _ => ($"internal error: {fault.GetType().Name}: {fault.Message} (set {DebugVariable}=1 to see where)", ExitCode.Failed),
        };
        if (message.Length > 0)
            terminal.Error.WriteLine("entente: " + message);
        if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
            terminal.Error.WriteLine(fault.ToString());
        return code;
    }
}
