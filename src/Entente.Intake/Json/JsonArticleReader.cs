using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Intake.Decoding;
using Entente.Intake.Layout;
using Entente.Record;

namespace Entente.Intake.Json;

/// <summary>Makes an article of a JSON object. The text stays as it stands in the object, to the letter.</summary>
internal sealed class JsonArticleReader(IntakeWords words, FieldMap fields, ArticleBuilder builder)
{
    private readonly TimestampReader _times = new(words);

    /// <summary>Reads one line of JSON Lines.</summary>
    /// <param name="line">Bytes of the line.</param>
    /// <param name="fallbackId">Identifier to use when the object has none.</param>
    internal ReadOutcome ReadLine(ReadOnlyMemory<byte> line, string fallbackId)
    {
        try
        {
            var (bytes, remark) = ToUtf8(line);
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement, fallbackId, remark);
        }
        catch (JsonException e)
        {
            return ReadOutcome.Failed($"is not JSON at byte {e.BytePositionInLine + 1 ?? 1}", "mend the line or take it out");
        }
        catch (InvalidOperationException)
        {
            return ReadOutcome.Failed("holds half of a character (a lone surrogate)", "mend the line or take it out");
        }
    }

    /// <summary>Reads one object.</summary>
    /// <param name="record">The value; anything but an object fails.</param>
    /// <param name="fallbackId">Identifier to use when the object has none.</param>
    /// <param name="remark">What the decoder assumed; null when nothing.</param>
    /// <exception cref="InvalidOperationException">A string holds a lone surrogate.</exception>
    internal ReadOutcome Read(JsonElement record, string fallbackId, string? remark)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return ReadOutcome.Failed("is no JSON object", "write one {\"text\": …} a line");
        var found = JsonFields.Collect(record, words, fields);
        var text = found.Text(FieldTarget.Text, "\n\n");
        if (string.IsNullOrWhiteSpace(text))
            return ReadOutcome.Failed("has no text", $"name the field that holds it with --map text=FIELD; it has {JsonFields.Names(record)}");
        var notes = new List<ReadingNote>();
        if (remark is not null)
            notes.Add(new ReadingNote(NoteLevel.Info, "the record " + remark));
        var raw = new RawArticle
        {
            Text = text,
            ExternalId = found.Text(FieldTarget.Id, " ") ?? fallbackId,
            Title = Blank(found.Text(FieldTarget.Title, " ")),
            Published = Date(found, notes),
            Publisher = Blank(found.Text(FieldTarget.Publisher, "; ")),
            Url = Blank(found.Text(FieldTarget.Url, " ")),
            Author = Blank(found.Text(FieldTarget.Author, "; ")),
            Language = Blank(found.Text(FieldTarget.Language, " ")),
            Notes = notes,
        };
        return ReadOutcome.Of(builder.Build(raw));
    }

    private Timestamp? Date(JsonFields found, List<ReadingNote> notes)
    {
        if (found.Seconds(FieldTarget.Published) is { } time)
            return new Timestamp(time, true, false);
        var value = Blank(found.Text(FieldTarget.Published, " "));
        if (value is null)
            return null;
        if (_times.TryReadValue(value, out var stamp))
            return stamp;
        var shown = value.Length > 40 ? value[..40] + "…" : value;
        notes.Add(new ReadingNote(NoteLevel.Warning, $"the date of publication '{shown}' is not understood: write 2010-04-15 or 2010-04-15T09:29:00Z"));
        return null;
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static (ReadOnlyMemory<byte> Bytes, string? Remark) ToUtf8(ReadOnlyMemory<byte> line)
    {
        if (Utf8.IsValid(line.Span))
            return (line, null);
        var decoded = TextDecoder.Decode(line.Span);
        return (Encoding.UTF8.GetBytes(decoded.Text), decoded.Remark);
    }
}
