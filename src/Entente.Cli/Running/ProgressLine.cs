using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Entente.Cli.Running;

/// <summary>A progress bar on one line that is drawn at most ten times a second.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;

    private readonly TextWriter _writer;
    private readonly IAnsiConsole _console;
    private readonly long? _total;
    private readonly RunTally _tally = new();
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _drawn;
    private bool _isShown;

    private ProgressLine(TextWriter writer, IAnsiConsole console, long? total)
    {
        _writer = writer;
        _console = console;
        _total = total;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    /// <summary>Makes a bar; nothing is drawn yet.</summary>
    /// <param name="writer">A terminal.</param>
    /// <param name="total">Bytes of all inputs; null when unknown, then only counts are shown.</param>
    internal static ProgressLine Start(TextWriter writer, long? total)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No });
        return new ProgressLine(writer, console, total);
    }

    /// <summary>Adds to the counts and draws when it is time.</summary>
    internal void Move(long position, RunTally done)
    {
        _tally.Add(done);
        if (_isShown && Stopwatch.GetElapsedTime(_drawn) < TimeSpan.FromMilliseconds(100))
            return;
        _drawn = Stopwatch.GetTimestamp();
        Clear();
        var rate = _tally.Sentences / Math.Max(0.001, Stopwatch.GetElapsedTime(_started).TotalSeconds);
        _console.Markup(string.Create(CultureInfo.InvariantCulture, $"{Bar(position)}{_tally.Articles:N0} articles, {_tally.Records:N0} records, {rate:N0} sentences/s"));
        _isShown = true;
    }

    /// <summary>Takes the bar off the screen.</summary>
    internal void Clear()
    {
        if (_isShown)
            _writer.Write("\r\u001b[2K");
        _isShown = false;
    }

    private string Bar(long position)
    {
        if (_total is not > 0)
            return "";
        var share = Math.Clamp((double)position / _total.Value, 0, 1);
        var full = (int)(share * BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"[green]{new string('━', full)}[/][grey]{new string('━', BarWidth - full)}[/] {share,4:P0}  ");
    }
}
