namespace Entente.Cli;

/// <summary>Ends a command with a message for the user and an exit code.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">What is wrong and what helps, one line.</param>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>The exit code.</summary>
    internal int ExitCode { get; } = exitCode;
}
