using Entente.Text;

namespace Entente.Reading;

/// <summary>One decision of a reading.</summary>
/// <param name="Step">Step of the pipeline that took it.</param>
/// <param name="Span">Words that it is about.</param>
/// <param name="Message">What was decided, and by which rule.</param>
public sealed record TraceEntry(string Step, TextSpan Span, string Message);
