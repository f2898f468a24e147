using System.Buffers;
using System.CommandLine;
using Entente.Cli.Running;
using Entente.Export;
using Entente.Record;
using Entente.Storage.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente show</c>: one article of an archive with its records, or one record.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Terminal terminal)
    {
        var command = new EntenteCommand("show", "Shows one article of an archive with all its records, or one of them.")
        {
            Examples =
            [
                new CommandExample("./entente show 1f0c2a77", "The article whose identifier begins so."),
                new CommandExample("./entente show 1f0c2a77#e3 --format jsonl", "One event of it, with everything that is known of it."),
            ],
        };
        var id = new Argument<string>("id") { HelpName = "ID", Description = "Identifier of an article or record as list writes it; eight digits of it are enough." };
        id.Validators.Add(OptionChecks.RejectMistypedOptions);
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "table, jsonl, gold or csv; a single record as table, jsonl or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong([.. ReadingFormats.Names]);
        command.Add(id);
        var archive = ArchiveOption.AddTo(command);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = archive.OpenToRead(parsed);
            return await RunAsync(store, parsed.GetValue(id)!, parsed.GetValue(format)!, terminal, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(SqliteRecordStore store, string id, string format, Terminal terminal, CancellationToken cancellation)
    {
        var (article, record) = id.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (id[..at], id[(at + 1)..]) : (id, null);
        var reading = await store.GetAsync(article, cancellation).ConfigureAwait(false)
            ?? throw new CommandException(ExitCode.Incomplete, $"no article '{article}' in the archive; 'entente list articles --format csv' shows identifiers");
        var bytes = new ArrayBufferWriter<byte>();
        if (record is null)
            WriteArticle(bytes, reading, ReadingFormats.Find(format, terminal.Width));
        else
            WriteRecord(bytes, reading, record, format, terminal.Width);
        await using var output = ResultFile.Open(null, terminal);
        await output.WriteAsync(bytes.WrittenMemory, cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static void WriteArticle(ArrayBufferWriter<byte> bytes, ArticleReading reading, IReadingFormat format)
    {
        bytes.Write(format.Header.Span);
        format.Write(bytes, reading);
    }

    private static void WriteRecord(ArrayBufferWriter<byte> bytes, ArticleReading reading, string record, string format, int width)
    {
        var view = RecordViews.Of(reading).FirstOrDefault(v => v.LocalId == record)
            ?? throw new CommandException(ExitCode.Incomplete, $"the article has no record '{record}'");
        if (!ViewFormats.Names.Contains(format, StringComparer.Ordinal))
            throw new CommandException(ExitCode.Usage, $"a single record cannot be written as {format}; use {string.Join(", ", ViewFormats.Names)}");
        var writer = ViewFormats.Find(format, width);
        bytes.Write(writer.Header.Span);
        writer.Write(bytes, [view]);
    }
}
