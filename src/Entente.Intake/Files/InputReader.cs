using System.Text;
using System.Text.Json;
using Entente.Intake.Decoding;
using Entente.Intake.Html;
using Entente.Intake.Json;
using Entente.Record;

namespace Entente.Intake.Files;

/// <summary>Reads the articles of one input, whatever its kind.</summary>
internal sealed class InputReader
{
    private readonly PlainTextReader _plain;
    private readonly PageReader _page;
    private readonly JsonArticleReader _json;

    private InputReader(PlainTextReader plain, PageReader page, JsonArticleReader json)
    {
        _plain = plain;
        _page = page;
        _json = json;
    }

    /// <summary>Puts the readers of all kinds together.</summary>
    internal static InputReader Create(IntakeWords words, IntakeOptions options)
    {
        var builder = new ArticleBuilder(words, options);
        return new InputReader(new PlainTextReader(builder), new PageReader(words, builder), new JsonArticleReader(words, options.Fields, builder));
    }

    /// <summary>Reads one input; positions count from its start.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">Its compression is damaged or out of proportion.</exception>
    internal IEnumerable<IntakeItem> Read(string name, Stream standardInput)
    {
        var isFile = name != "-";
        var source = isFile ? new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan) : standardInput;
        var counted = new CountingStream(source);
        try
        {
            var raw = PeekedStream.Open(counted, InputSniffer.HeadBytes);
            var content = InputSniffer.IsGzip(raw.Head) ? PeekedStream.Open(GunzipStream.Open(counted, raw), InputSniffer.HeadBytes) : raw;
            foreach (var item in ReadContent(name, content, counted))
                yield return item;
        }
        finally
        {
            if (isFile)
                source.Dispose();
        }
    }

    private IEnumerable<IntakeItem> ReadContent(string name, PeekedStream content, CountingStream counted)
    {
        var id = name == "-" ? "stdin" : Path.GetFileName(name);
        switch (InputSniffer.KindOf(name, content.Head))
        {
            case InputKind.JsonLines:
                return ReadLines(name, id, content, counted);
            case InputKind.JsonDocument:
                return ReadDocument(name, id, content, counted);
            case InputKind.Foreign:
                return [Note(name, 0, $"is {InputSniffer.FormatOf(content.Head)}, which is not read yet", "turn it into text first", counted)];
            case var kind:
                return [ReadWhole(name, id, content, counted, kind)];
        }
    }

    private IntakeItem ReadWhole(string name, string id, Stream content, CountingStream counted, InputKind kind)
    {
        if (!TryReadAll(content, out var bytes))
            return TooLarge(name, counted);
        var outcome = kind == InputKind.Page ? _page.Read(bytes, id) : _plain.Read(bytes, id);
        return Item(outcome, name, 0, counted);
    }

    private IEnumerable<IntakeItem> ReadLines(string name, string id, PeekedStream content, CountingStream counted)
    {
        var lines = new LineReader(Transcoded(content), IntakeLimits.TextBytes);
        int articles = 0, bad = 0;
        while (lines.Next())
        {
            if (lines.TooLong)
                yield return Note(name, lines.Number, $"the line is longer than {IntakeLimits.TextBytes >> 20} MiB", "split the record or take it out", counted);
            else if (!IsBlank(lines.Line.Span))
            {
                var outcome = _json.ReadLine(WithoutMark(lines.Line), $"{id}:{lines.Number}");
                yield return Item(outcome, name, lines.Number, counted);
                articles += outcome.Article is null ? 0 : 1;
                bad += outcome.Article is null ? 1 : 0;
            }

            if (articles == 0 && bad == IntakeLimits.BadLinesAtStart)
            {
                yield return Note(name, lines.Number, "none of its first lines is a record: the rest was left", "check that the file is JSON Lines", counted);
                yield break;
            }
        }

        if (articles == 0 && bad == 0 && lines.Number == 0)
            yield return Note(name, 0, "is empty", "nothing to do", counted);
    }

    private IEnumerable<IntakeItem> ReadDocument(string name, string id, Stream content, CountingStream counted)
    {
        if (!TryReadAll(content, out var bytes))
        {
            yield return TooLarge(name, counted);
            yield break;
        }

        if (!TryParse(bytes, out var document, out var line, out var problem))
        {
            yield return Note(name, line, problem, "mend the file", counted);
            yield break;
        }

        using (document)
        {
            var number = 0;
            var records = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray().ToArray() : [document.RootElement];
            foreach (var record in records)
                yield return Item(ReadRecord(record, records.Length == 1 ? id : $"{id}:{++number}"), name, 0, counted);
        }
    }

    private ReadOutcome ReadRecord(JsonElement record, string id)
    {
        try
        {
            return _json.Read(record, id, null);
        }
        catch (InvalidOperationException)
        {
            return ReadOutcome.Failed($"record {id} holds half of a character (a lone surrogate)", "mend the record or take it out");
        }
    }

    private static bool TryParse(byte[] bytes, out JsonDocument document, out int line, out string problem)
    {
        try
        {
            document = JsonDocument.Parse(Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes).Text));
            (line, problem) = (0, "");
            return true;
        }
        catch (JsonException e)
        {
            document = null!;
            (line, problem) = ((int)(e.LineNumber ?? 0) + 1, $"is not JSON at byte {e.BytePositionInLine + 1 ?? 1} of the line");
            return false;
        }
    }

    private static Stream Transcoded(PeekedStream content)
    {
        var isWide = TextDecoder.MarkOf(content.Head) is var (encoding, _) && encoding.CodePage != Encoding.UTF8.CodePage;
        return isWide ? Encoding.CreateTranscodingStream(content, TextDecoder.MarkOf(content.Head)!.Value.Encoding, Encoding.UTF8) : content;
    }

    private static bool TryReadAll(Stream content, out byte[] bytes)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        int read;
        while ((read = content.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > IntakeLimits.TextBytes)
            {
                bytes = [];
                return false;
            }
        }

        bytes = buffer.ToArray();
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) => line.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? line[3..] : line;

    private static IntakeItem TooLarge(string name, CountingStream counted) =>
        Note(name, 0, $"is one text of more than {IntakeLimits.TextBytes >> 20} MiB", "split it, or give one record a line (JSON Lines)", counted);

    private static IntakeItem Item(ReadOutcome outcome, string name, int line, CountingStream counted) =>
        outcome.Article is { } article ? new IntakeItem(article, null, name, counted.Count) : Note(name, line, outcome.Problem, outcome.Remedy, counted);

    private static IntakeItem Note(string name, int line, string problem, string remedy, CountingStream counted) =>
        new(null, new IntakeNote(name, line, NoteLevel.Warning, problem, remedy), name, counted.Count);
}
