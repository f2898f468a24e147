using System.CommandLine;

namespace Entente.Cli;

/// <summary>A command with examples, which the help and <c>docs/cli.md</c> show.</summary>
/// <param name="name">Word on the command line.</param>
/// <param name="description">What it does, in sentences.</param>
internal sealed class EntenteCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines without the program's name, each with what it does.</summary>
    internal IReadOnlyList<CommandExample> Examples { get; init; } = [];
}
