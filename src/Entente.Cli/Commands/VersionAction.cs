using System.CommandLine;
using System.CommandLine.Invocation;

namespace Entente.Cli.Commands;

/// <summary>What <c>--version</c> does: the same as the command.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult) => VersionCommand.Run(terminal);
}
