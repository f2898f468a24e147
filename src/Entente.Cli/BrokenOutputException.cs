namespace Entente.Cli;

/// <summary>Whoever read the output has gone, as <c>head</c> does: no error, but a reason to stop.</summary>
/// <param name="cause">What the stream said.</param>
internal sealed class BrokenOutputException(IOException cause) : Exception("the reader of the output has gone", cause);
