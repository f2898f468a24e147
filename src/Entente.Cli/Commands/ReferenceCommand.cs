using System.CommandLine;
using Entente.Cli.Help;

namespace Entente.Cli.Commands;

/// <summary><c>entente reference</c>: the page <c>docs/cli.md</c>. Hidden: it serves those who change the program.</summary>
internal static class ReferenceCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("reference", "Writes the reference page of all commands.") { Hidden = true };
        command.SetAction(_ =>
        {
            using var writer = terminal.OpenWriter();
            writer.Write(CommandReference.Write(CommandTree.Create(terminal)));
            return ExitCode.Done;
        });
        return command;
    }
}
