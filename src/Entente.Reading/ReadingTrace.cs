using System.Runtime.CompilerServices;
using Entente.Text;

namespace Entente.Reading;

/// <summary>
/// What each step of a reading did and why, and what it passed over and why. A trace that is switched off costs nothing; it is
/// filled by one thread at a time.
/// </summary>
public sealed class ReadingTrace
{
    private readonly List<TraceEntry>? _entries;

    private ReadingTrace(List<TraceEntry>? entries) => _entries = entries;

    /// <summary>A trace that keeps nothing, for the normal run.</summary>
    public static ReadingTrace Off { get; } = new(null);

    /// <summary>True when entries are kept; messages are only built then.</summary>
    public bool IsOn => _entries is not null;

    /// <summary>What was recorded so far, in order; empty when the trace is off.</summary>
    public IReadOnlyList<TraceEntry> Entries => _entries ?? [];

    /// <summary>Starts a trace that keeps every entry.</summary>
    public static ReadingTrace On() => new([]);

    /// <summary>Records one decision.</summary>
    /// <param name="step">Step of the pipeline: <c>link</c>, <c>date</c>, <c>match</c>, <c>build</c> …</param>
    /// <param name="span">Words that it is about.</param>
    /// <param name="message">What was decided and by which rule.</param>
    public void Add(string step, TextSpan span, [InterpolatedStringHandlerArgument("")] TraceMessage message)
    {
        if (_entries is not null)
            _entries.Add(new TraceEntry(step, span, message.Take()));
    }
}
