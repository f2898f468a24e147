using System.Diagnostics;
using System.Runtime.CompilerServices;
using Entente.Export;
using Entente.Intake;
using Entente.Language;

namespace Entente.Cli.Running;

/// <summary>Reads all articles of some inputs: one thread takes them in, several code them, results come in the order of the inputs.</summary>
internal sealed class CodingRun
{
    private readonly Terminal _terminal;
    private readonly RunDisplay _display;
    private readonly int _threads;
    private readonly ParserModel _model;
    private readonly long _started;

    private CodingRun(Terminal terminal, RunDisplay display, int threads, ParserModel model, long started)
    {
        _terminal = terminal;
        _display = display;
        _threads = threads;
        _model = model;
        _started = started;
    }

    /// <summary>Counts so far.</summary>
    internal RunTally Tally { get; } = new();

    /// <summary>Prepares a run.</summary>
    /// <param name="terminal">Where <c>-</c> is read from and the engine comes from.</param>
    /// <param name="display">Where notes and progress go.</param>
    /// <param name="threads">Articles to read at the same time.</param>
    /// <param name="model">Which networks tag and parse.</param>
    internal static CodingRun Start(Terminal terminal, RunDisplay display, int threads, ParserModel model) =>
        new(terminal, display, threads, model, Stopwatch.GetTimestamp());

    /// <summary>Does the run and shows notes, progress and, at the end, figures.</summary>
    /// <param name="inputs">Files, folders, <c>-</c>.</param>
    /// <param name="options">What the user asked of the intake.</param>
    /// <param name="format">How to write readings; null to keep them.</param>
    /// <param name="cancellation">Ends the run.</param>
    internal async IAsyncEnumerable<CodedBatch> RunAsync(
        IReadOnlyList<string> inputs, IntakeOptions options, IReadingFormat? format, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var engine = _terminal.LoadEngine(_model);
        var intake = ArticleIntake.Load(engine.Data, options);
        var ready = Stopwatch.GetTimestamp();
        _display.Begin(inputs);
        var batches = ItemBatch.Group(intake.Read(inputs, _terminal.Input));
        await foreach (var batch in OrderedWork.RunAsync(batches, items => CodedBatch.Read(items, engine.Read, format), _threads, cancellation).ConfigureAwait(false))
        {
            Tally.Add(batch.Tally);
            _display.Show(batch);
            yield return batch;
        }

        _display.End(Tally, Stopwatch.GetElapsedTime(_started, ready), Stopwatch.GetElapsedTime(ready), _threads);
    }
}
