using System.Buffers;
using System.CommandLine;
using Entente.Cli.Running;
using Entente.Export;
using Entente.Record;
using Entente.Storage.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente list</c>: records of an archive.</summary>
internal static class ListCommand
{
    private const int PageSize = 200;

    private static readonly string[] Words = ["events", "agreements", "deals", "visits", "statements", "articles"];

    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("list", "Lists records of an archive, the newest first.")
        {
            Examples =
            [
                new CommandExample("./entente list agreements --country Brazil", "Agreements that Brazil is a party to."),
                new CommandExample("./entente list events --dyad USA,VEN --from 2009 --to 2010", "What two states did to each other in two years."),
                new CommandExample("./entente list statements --search base --format csv", "Statements with a word in them, for a spreadsheet."),
            ],
        };
        var kind = new Argument<string>("kind") { HelpName = "KIND", Description = string.Join(", ", Words) + ".", DefaultValueFactory = _ => Words[0] };
        kind.AcceptOnlyFromAmong(Words);
        var archive = ArchiveOption.AddTo(command);
        var query = QueryOptions.AddTo(command);
        var limit = new Option<int>("--limit") { HelpName = "N", Description = "Results at most; 0 for all.", DefaultValueFactory = _ => 50 };
        limit.Validators.Add(result => OptionChecks.Range(result, 0, int.MaxValue));
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "table, jsonl or csv.", DefaultValueFactory = _ => ViewFormats.Names[0] };
        format.AcceptOnlyFromAmong([.. ViewFormats.Names]);
        command.Arguments.Add(kind);
        command.Add(limit);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = query.Read(parsed, KindOf(parsed.GetValue(kind)!));
            await using var store = archive.OpenToRead(parsed);
            return await WriteAsync(store, asked, parsed.GetValue(limit), ViewFormats.Find(parsed.GetValue(format)!, terminal.Width), terminal, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static RecordKind KindOf(string word) => word switch
    {
        "agreements" => RecordKind.Agreement,
        "deals" => RecordKind.ArmsDeal,
        "visits" => RecordKind.Visit,
        "statements" => RecordKind.Statement,
        "articles" => RecordKind.Article,
        _ => RecordKind.Event,
    };

    private static async Task<int> WriteAsync(SqliteRecordStore store, RecordQuery query, int limit, IViewFormat format, Terminal terminal, CancellationToken cancellation)
    {
        await using var output = ResultFile.Open(null, terminal);
        await output.WriteAsync(format.Header, cancellation).ConfigureAwait(false);
        var views = store.FindAsync(query, cancellation);
        var found = 0;
        await foreach (var page in (limit == 0 ? views : views.Take(limit)).Chunk(PageSize).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var bytes = new ArrayBufferWriter<byte>();
            format.Write(bytes, page);
            found += page.Length;
            await output.WriteAsync(bytes.WrittenMemory, cancellation).ConfigureAwait(false);
        }

        if (found == 0)
            terminal.Error.WriteLine("entente: nothing found");
        return found == 0 ? ExitCode.Incomplete : ExitCode.Done;
    }
}
