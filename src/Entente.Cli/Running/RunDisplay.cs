using System.Globalization;
using Entente.Intake;

namespace Entente.Cli.Running;

/// <summary>What a person sees of a run on standard error: notes always; progress and figures unless they are not wanted.</summary>
internal sealed class RunDisplay : IDisposable
{
    private const int MostNotes = 50;

    private readonly Terminal _terminal;
    private readonly bool _isQuiet;
    private ProgressLine? _progress;
    private long _notes;

    /// <summary>Makes a display.</summary>
    /// <param name="terminal">Where it shows.</param>
    /// <param name="isQuiet">True for notes alone.</param>
    internal RunDisplay(Terminal terminal, bool isQuiet)
    {
        _terminal = terminal;
        _isQuiet = isQuiet;
    }

    /// <inheritdoc/>
    public void Dispose() => _progress?.Dispose();

    /// <summary>Starts the progress bar, when somebody looks.</summary>
    internal void Begin(IReadOnlyList<string> inputs)
    {
        if (!_isQuiet && _terminal.IsErrorTerminal)
            _progress = ProgressLine.Start(_terminal.Error, ArticleIntake.Measure(inputs));
    }

    /// <summary>Shows the notes of a batch and moves the bar.</summary>
    internal void Show(CodedBatch batch)
    {
        foreach (var note in batch.Notes)
        {
            if (++_notes <= MostNotes)
                Write(note.ToString());
        }

        _progress?.Move(batch.Position, batch.Tally);
    }

    /// <summary>Writes a line above the bar.</summary>
    internal void Write(string line)
    {
        _progress?.Clear();
        _terminal.Error.WriteLine(line);
    }

    /// <summary>Takes the bar away and writes the figures.</summary>
    internal void End(RunTally tally, TimeSpan startUp, TimeSpan elapsed, int threads)
    {
        _progress?.Dispose();
        if (_notes > MostNotes)
            _terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {_notes - MostNotes:N0} more notes of that kind"));
        if (_isQuiet)
            return;
        if (tally.Undated > 0)
            _terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Undated:N0} of {tally.Articles:N0} articles have no date of publication; give one with --published"));
        _terminal.Error.WriteLine(RunFigures.Line(tally, startUp, elapsed, threads));
    }
}
