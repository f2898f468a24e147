namespace Entente.Record;

/// <summary>A text is no reading in the record format; the message says where, as <c>events[3].status</c>, and what is wrong.</summary>
public sealed class RecordFormatException : Exception
{
    /// <summary>Makes the error for one place.</summary>
    /// <param name="path">Path of the value from the top, such as <c>events[3].status</c>; empty for the whole.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="inner">The error of the JSON reader, when the text is no JSON.</param>
    public RecordFormatException(string path, string problem, Exception? inner = null)
        : base(path.Length == 0 ? problem : $"{path}: {problem}", inner) => Path = path;

    /// <summary>Path of the faulty value; empty for the whole.</summary>
    public string Path { get; }
}
