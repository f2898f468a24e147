using System.Text;
using Entente.Language;
using Microsoft.Win32.SafeHandles;

namespace Entente.Cli;

/// <summary>What a command works with: streams and the engine, so that a test can give its own.</summary>
internal sealed class Terminal
{
    /// <summary>Standard input.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Standard output, unbuffered: only results go here.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Standard error: notes, progress, figures.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>True when nothing is piped into the program.</summary>
    internal bool IsInputTerminal { get; init; }

    /// <summary>True when standard error is looked at by a person.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the screen; a usual number when the output is no screen.</summary>
    internal int Width { get; init; } = 120;

    /// <summary>How to load what reads articles; a test loads it once for many commands.</summary>
    internal Func<ParserModel, Engine> LoadEngine { get; init; } = Engine.Load;

    /// <summary>The streams of the process.</summary>
    internal static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = OpenOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        IsInputTerminal = !Console.IsInputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = ScreenWidth(),
    };

    /// <summary>A writer of UTF-8 text over <see cref="Output"/>; the caller flushes it.</summary>
    internal StreamWriter OpenWriter() => new(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true);

    // The console's own stream swallows a broken pipe, and a long run would go on for nobody; but only it keeps the
    // place in a file that several programs write to one after the other.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int ScreenWidth()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? 120 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 120;
        }
    }
}
