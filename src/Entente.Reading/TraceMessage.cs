using System.Runtime.CompilerServices;

namespace Entente.Reading;

/// <summary>An interpolated message that is built only where its trace is on; the compiler makes it for <see cref="ReadingTrace.Add(string, Text.TextSpan, TraceMessage)"/>.</summary>
[InterpolatedStringHandler]
public ref struct TraceMessage
{
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Begins a message.</summary>
    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="holes">Number of holes.</param>
    /// <param name="trace">Trace that the message is for.</param>
    /// <param name="isWanted">False when the trace is off: the holes are then not evaluated.</param>
    public TraceMessage(int literalLength, int holes, ReadingTrace trace, out bool isWanted)
    {
        isWanted = trace.IsOn;
        if (isWanted)
            _text = new DefaultInterpolatedStringHandler(literalLength, holes, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Adds text outside the holes.</summary>
    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    /// <summary>Adds the value of a hole.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>Adds the value of a hole in a format.</summary>
    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    /// <summary>The message; called once.</summary>
    internal string Take() => _text.ToStringAndClear();
}
