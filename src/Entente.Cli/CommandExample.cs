namespace Entente.Cli;

/// <summary>An example of a command.</summary>
/// <param name="Line">The command line, as typed in a clone.</param>
/// <param name="Purpose">What it does.</param>
internal sealed record CommandExample(string Line, string Purpose);
