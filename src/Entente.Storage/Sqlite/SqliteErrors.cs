using Entente.Record;
using Microsoft.Data.Sqlite;

namespace Entente.Storage.Sqlite;

/// <summary>Turns SQLite's result codes into messages for a user of the archive.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int TableLocked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static RecordStoreException Translate(SqliteException error, string path)
    {
        var (problem, message) = error.SqliteErrorCode switch
        {
            Busy or TableLocked => (StoreProblem.Locked, "is in use by another process: try again when that has finished"),
            ReadOnly => (StoreProblem.ReadOnly, "cannot be written to: check the rights of the file and of its folder"),
            Full => (StoreProblem.Full, "cannot grow: the disk is full; what was saved before is safe"),
            InputOutput => (StoreProblem.Other, "cannot be read or written: the disk reports an error"),
            Corrupt => (StoreProblem.Damaged, "is damaged: restore it from a copy, or add the articles again to a new one"),
            CannotOpen => (StoreProblem.Missing, "cannot be opened: check that the folder exists and may be read"),
            NotADatabase => (StoreProblem.NotAnArchive, "is no Entente archive: it is another kind of file"),
            _ => (StoreProblem.Other, error.Message),
        };
        return new RecordStoreException(problem, $"{path}: {message}", error);
    }
}
