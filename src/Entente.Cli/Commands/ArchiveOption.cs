using System.CommandLine;
using Entente.Record;
using Entente.Storage.Sqlite;

namespace Entente.Cli.Commands;

/// <summary>The option <c>--archive</c> of every command that keeps or shows records.</summary>
internal sealed class ArchiveOption
{
    private readonly Option<string> _path = new("--archive", "-a") { HelpName = "FILE", Description = "The archive.", DefaultValueFactory = _ => "entente.db" };

    private ArchiveOption()
    {
    }

    /// <summary>Adds the option to a command.</summary>
    internal static ArchiveOption AddTo(Command command)
    {
        var option = new ArchiveOption();
        command.Add(option._path);
        return option;
    }

    /// <summary>Path of the archive.</summary>
    internal string Path(ParseResult parsed) => parsed.GetValue(_path)!;

    /// <summary>Opens the archive to write in; it is made when there is none.</summary>
    /// <exception cref="RecordStoreException">It cannot be opened.</exception>
    internal SqliteRecordStore OpenToAdd(ParseResult parsed) => SqliteRecordStore.Open(Path(parsed));

    /// <summary>Opens the archive to read.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    /// <exception cref="RecordStoreException">It cannot be opened.</exception>
    internal SqliteRecordStore OpenToRead(ParseResult parsed)
    {
        var path = Path(parsed);
        return File.Exists(path)
            ? SqliteRecordStore.Open(path, StoreAccess.Read)
            : throw new CommandException(ExitCode.Incomplete, $"{path}: no such archive; make one with 'entente add FILES --archive {path}'");
    }
}
