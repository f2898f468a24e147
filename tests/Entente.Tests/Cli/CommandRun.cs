using System.Text;
using Entente.Cli;
using Entente.Language;

namespace Entente.Tests.Cli;

/// <summary>Runs one command line inside the test process.</summary>
internal sealed class CommandRun
{
    private static readonly Lazy<Engine> Shared = new(() => Engine.Load(ParserModel.Fast));

    private CommandRun(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    internal int ExitCode { get; }

    internal string Output { get; }

    internal string Error { get; }

    internal IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync(null, args);

    internal static async Task<CommandRun> WithInputAsync(string? input, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input ?? "")),
            Output = output,
            Error = error,
            IsInputTerminal = input is null,
            Width = 120,
            LoadEngine = _ => Shared.Value,
        };
        var code = await CommandRunner.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
