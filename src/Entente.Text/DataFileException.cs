namespace Entente.Text;

/// <summary>A data file is wrong: the message begins <c>file:line:column:</c> and says what to mend.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Makes the error for one place in one file.</summary>
    /// <param name="file">Name as given to <see cref="IDataSource.Open"/>.</param>
    /// <param name="line">Line, from 1; 0 when the file as a whole is meant.</param>
    /// <param name="column">Column of a table or character of a line, from 1; 0 when the line as a whole is meant.</param>
    /// <param name="problem">What is wrong and, where known, the remedy.</param>
    public DataFileException(string file, int line, int column, string problem)
        : base(Place(file, line, column) + problem)
    {
        File = file;
        Line = line;
    }

    /// <summary>Name of the faulty file.</summary>
    public string File { get; }

    /// <summary>Line of the fault, from 1; 0 when the file as a whole is meant.</summary>
    public int Line { get; }

    private static string Place(string file, int line, int column) =>
        (line, column) switch
        {
            (0, _) => $"{file}: ",
            (_, 0) => $"{file}:{line}: ",
            _ => $"{file}:{line}:{column}: ",
        };
}
