namespace Entente.Record;

/// <summary>An archive cannot do what was asked. The message names the archive, the cause and, where there is one, the remedy.</summary>
public sealed class RecordStoreException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="problem">Which sort.</param>
    /// <param name="message">A sentence for the user.</param>
    /// <param name="inner">The error of the database, when there is one.</param>
    public RecordStoreException(StoreProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>Which sort of problem, so that a program can react.</summary>
    public StoreProblem Problem { get; }
}
