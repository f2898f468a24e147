namespace Entente.Cli;

/// <summary>What the program tells its caller when it ends; documented in the help.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    internal const int Done = 0;

    /// <summary>Done, but some inputs could not be read, or what was asked for does not exist.</summary>
    internal const int Incomplete = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    internal const int Usage = 2;

    /// <summary>The program itself failed: its data is missing or faulty, or it has a fault.</summary>
    internal const int Failed = 3;

    /// <summary>Stopped by Ctrl-C or a signal.</summary>
    internal const int Cancelled = 130;
}
